<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Farol</source>
            <translation>Sobre o Farol</translation>
        </message>
        <message>
            <source>Farol %1</source>
            <translation>Farol %1</translation>
        </message>
        <message>
            <source>Shows which leads to call first, and why.

Your leads stay on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Mostra a que contactos ligar primeiro, e porquê.

Os seus contactos ficam neste computador.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
        </message>
    </context>
    <context>
        <name>AccountText</name>
        <message>
            <source>E-mail and password do not match. Check both, and whether Caps Lock is on.</source>
            <translation>O e-mail e a palavra-passe não correspondem. Verifique ambos e se as maiúsculas estão fixas.</translation>
        </message>
        <message>
            <source>This is not the password. Type it again, and check whether Caps Lock is on.</source>
            <translation>Esta não é a palavra-passe. Escreva-a de novo e verifique se as maiúsculas estão fixas.</translation>
        </message>
        <message>
            <source>E-mail and recovery code do not match. Check both, letter by letter.</source>
            <translation>O e-mail e o código de recuperação não correspondem. Verifique ambos, letra a letra.</translation>
        </message>
        <message>
            <source>This does not open the backup. Type the password or the recovery code that the company had when the backup was made.</source>
            <translation>Isto não abre a cópia de segurança. Escreva a palavra-passe ou o código de recuperação que a empresa tinha quando a cópia foi feita.</translation>
        </message>
        <message>
            <source>This cannot be a company&apos;s name. Type another.</source>
            <translation>Este não pode ser o nome de uma empresa. Escreva outro.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. Type it like ana@company.com.</source>
            <translation>Isto não é um endereço de e-mail. Escreva-o como ana@empresa.pt.</translation>
        </message>
        <message>
            <source>There is a typing mistake in the recovery code. Compare it letter by letter.</source>
            <translation>O código de recuperação tem um erro de escrita. Compare-o letra a letra.</translation>
        </message>
        <message>
            <source>This password is too easily guessed. Take at least %1 characters; a few words that do not belong together are a good start.</source>
            <translation>Esta palavra-passe é fácil de adivinhar. Use pelo menos %1 caracteres; algumas palavras sem relação entre si são um bom começo.</translation>
        </message>
        <message>
            <source>Too many wrong attempts. Wait %1, then try again.</source>
            <translation>Demasiadas tentativas erradas. Espere %1 e tente de novo.</translation>
        </message>
        <message>
            <source>The keychain of this computer does not answer, so Farol cannot keep you signed in. Type your password at each start.</source>
            <translation>O porta-chaves deste computador não responde, por isso o Farol não pode manter a sessão iniciada. Escreva a palavra-passe em cada arranque.</translation>
        </message>
        <message>
            <source>This company is on this computer already. Restoring takes the place of its leads and history.</source>
            <translation>Esta empresa já está neste computador. O restauro substitui os seus contactos e o seu histórico.</translation>
        </message>
        <message>
            <source>This e-mail has an account on this computer already. Sign in with it, or use another e-mail.</source>
            <translation>Este e-mail já tem uma conta neste computador. Inicie sessão com ele ou use outro e-mail.</translation>
        </message>
        <message>
            <source>This file was imported before: nothing was added. History shows when.</source>
            <translation>Este ficheiro já tinha sido importado: nada foi acrescentado. O histórico mostra quando.</translation>
        </message>
        <message>
            <source>Another Farol has this company open. Close that one, then try again.</source>
            <translation>Outro Farol tem esta empresa aberta. Feche-o e tente de novo.</translation>
        </message>
        <message>
            <source>The company&apos;s data on this computer is damaged, and was left as it is. Restore your last backup.</source>
            <translation>Os dados da empresa neste computador estão danificados e ficaram como estão. Restaure a última cópia de segurança.</translation>
        </message>
        <message>
            <source>This was written by a newer Farol. Update Farol, then try again.</source>
            <translation>Isto foi escrito por um Farol mais recente. Atualize o Farol e tente de novo.</translation>
        </message>
        <message>
            <source>“%1” is no backup of Farol, or not a whole one. Choose another file.</source>
            <translation>“%1” não é uma cópia de segurança do Farol, ou não está inteira. Escolha outro ficheiro.</translation>
        </message>
        <message numerus="yes">
            <source>%1 second(s)</source>
            <translation>
                <numerusform>%1 segundo</numerusform>
                <numerusform>%1 segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 minute(s)</source>
            <translation>
                <numerusform>%1 minuto</numerusform>
                <numerusform>%1 minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>Curta demais</translation>
        </message>
        <message>
            <source>Too weak</source>
            <translation>Fraca demais</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Boa</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Razoável</translation>
        </message>
        <message>
            <source>Take at least %1 characters.</source>
            <translation>Use pelo menos %1 caracteres.</translation>
        </message>
        <message>
            <source>Easily guessed. Try a few words that do not belong together.</source>
            <translation>Fácil de adivinhar. Experimente algumas palavras sem relação entre si.</translation>
        </message>
        <message>
            <source>Not all of the company&apos;s data could be deleted. Close other programs that may use it, then sign in and delete it again; if you cannot sign in, it is gone.</source>
            <translation>Nem todos os dados da empresa puderam ser eliminados. Feche outros programas que os possam estar a usar, inicie sessão e elimine-os outra vez; se não conseguir iniciar sessão, já não existem.</translation>
        </message>
        <message>
            <source>You are signed out, but this computer could not forget you: the next start may open the company without a password. Free some space on the disk, then sign in and sign out again.</source>
            <translation>A sessão terminou, mas este computador não conseguiu esquecê-lo: no próximo arranque a empresa pode abrir sem palavra-passe. Liberte espaço no disco, inicie sessão e termine-a outra vez.</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Usage: farol [FILE]
Opens Farol; with FILE, a CSV of leads, shows its ten best leads.

  --help     shows this text
  --version  shows the version

Without a display, use farol-cli: it scores files in the terminal.</source>
            <translation>Utilização: farol [FICHEIRO]
Abre o Farol; com FICHEIRO, um CSV de contactos, mostra os dez melhores.

  --help     mostra este texto
  --version  mostra a versão

Sem ecrã, use o farol-cli: pontua ficheiros no terminal.</translation>
        </message>
        <message>
            <source>Farol has no option “%1”; see farol --help.</source>
            <translation>O Farol não tem a opção “%1”; veja farol --help.</translation>
        </message>
        <message>
            <source>Farol opens one file at a time; see farol --help.</source>
            <translation>O Farol abre um ficheiro de cada vez; veja farol --help.</translation>
        </message>
        <message>
            <source>Farol cannot open a window: no display was found. Start it on a desktop, or use farol-cli.</source>
            <translation>O Farol não consegue abrir uma janela: não foi encontrado nenhum ecrã. Inicie-o num ambiente de trabalho ou use o farol-cli.</translation>
        </message>
    </context>
    <context>
        <name>CompanyText</name>
        <message numerus="yes">
            <source>Erased %1 lead(s) for good</source>
            <translation>
                <numerusform>%1 contacto apagado para sempre</numerusform>
                <numerusform>%1 contactos apagados para sempre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Objection to profiling changed for %1 lead(s)</source>
            <translation>
                <numerusform>Oposição à definição de perfis alterada em %1 contacto</numerusform>
                <numerusform>Oposição à definição de perfis alterada em %1 contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %1 lead(s) kept too long</source>
            <translation>
                <numerusform>%1 contacto guardado há demasiado tempo removido</numerusform>
                <numerusform>%1 contactos guardados há demasiado tempo removidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 new</source>
            <translation>
                <numerusform>%1 novo</numerusform>
                <numerusform>%1 novos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 updated</source>
            <translation>
                <numerusform>%1 atualizado</numerusform>
                <numerusform>%1 atualizados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 unchanged</source>
            <translation>
                <numerusform>%1 inalterado</numerusform>
                <numerusform>%1 inalterados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 skipped</source>
            <translation>
                <numerusform>%1 omitido</numerusform>
                <numerusform>%1 omitidos</numerusform>
            </translation>
        </message>
        <message>
            <source>This file was already imported on %2 as %1: nothing was added.</source>
            <translation>Este ficheiro já tinha sido importado em %2 como %1: nada foi acrescentado.</translation>
        </message>
        <message>
            <source>Imported %1: %2.</source>
            <translation>%1 importado: %2.</translation>
        </message>
        <message numerus="yes">
            <source>Of these, %1 had been erased on request.</source>
            <translation>
                <numerusform>Destes, %1 tinha sido apagado a pedido.</numerusform>
                <numerusform>Destes, %1 tinham sido apagados a pedido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Took %1 back: %2 lead(s) removed</source>
            <translation>
                <numerusform>Importação de %1 anulada: %2 contacto removido</numerusform>
                <numerusform>Importação de %1 anulada: %2 contactos removidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 restored.</source>
            <translation>
                <numerusform>%1 reposto.</numerusform>
                <numerusform>%1 repostos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Account created</source>
            <translation>Conta criada</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sessão iniciada</translation>
        </message>
        <message numerus="yes">
            <source>%1 failed sign-in(s)</source>
            <translation>
                <numerusform>%1 início de sessão falhado</numerusform>
                <numerusform>%1 inícios de sessão falhados</numerusform>
            </translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Palavra-passe alterada</translation>
        </message>
        <message>
            <source>E-mail changed</source>
            <translation>E-mail alterado</translation>
        </message>
        <message>
            <source>Company renamed</source>
            <translation>Nome da empresa alterado</translation>
        </message>
        <message>
            <source>New recovery code made</source>
            <translation>Novo código de recuperação criado</translation>
        </message>
        <message>
            <source>Signed in with the recovery code</source>
            <translation>Sessão iniciada com o código de recuperação</translation>
        </message>
        <message numerus="yes">
            <source>Imported %1 row(s)</source>
            <translation>
                <numerusform>%1 linha importada</numerusform>
                <numerusform>%1 linhas importadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Took an import back</source>
            <translation>Importação anulada</translation>
        </message>
        <message numerus="yes">
            <source>Exported %1 lead(s)</source>
            <translation>
                <numerusform>%1 contacto exportado</numerusform>
                <numerusform>%1 contactos exportados</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules published</source>
            <translation>Regras publicadas</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Cópia de segurança feita</translation>
        </message>
        <message>
            <source>Restored from a backup</source>
            <translation>Restaurado de uma cópia de segurança</translation>
        </message>
    </context>
    <context>
        <name>Criterion</name>
        <message>
            <source>Company size</source>
            <translation>Dimensão da empresa</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Setor</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Localização</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>The rules count days, but “%1” has no date that can be read in: %2. Correct the dates in the file, then open it again.</source>
            <translation>As regras contam dias, mas “%1” não tem nenhuma data legível em: %2. Corrija as datas no ficheiro e abra-o de novo.</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>o disco está cheio</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>o disco só permite leitura</translation>
        </message>
        <message>
            <source>the file is too large for this disk</source>
            <translation>o ficheiro é demasiado grande para este disco</translation>
        </message>
        <message>
            <source>the disk reports an error</source>
            <translation>o disco comunicou um erro</translation>
        </message>
        <message>
            <source>access was denied</source>
            <translation>o acesso foi recusado</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>o nome é demasiado longo</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>está a ser usado por outro programa</translation>
        </message>
        <message>
            <source>The folder for “%1” does not exist. Choose another folder, then save again.</source>
            <translation>A pasta de “%1” não existe. Escolha outra pasta e guarde novamente.</translation>
        </message>
        <message>
            <source>“%1” is the name of a folder. Choose another name, then save again.</source>
            <translation>“%1” é o nome de uma pasta. Escolha outro nome e guarde novamente.</translation>
        </message>
        <message>
            <source>You cannot save “%1” in that folder%2. Choose another folder.</source>
            <translation>Não pode guardar “%1” nessa pasta%2. Escolha outra pasta.</translation>
        </message>
        <message>
            <source>“%1” is locked by a password. Open it in Excel and save it without the password.</source>
            <translation>“%1” está protegido por uma palavra-passe. Abra-o no Excel e guarde-o sem a palavra-passe.</translation>
        </message>
        <message>
            <source>There are several lists in “%1”: %2. Unpack it and open one of them.</source>
            <translation>Há várias listas em “%1”: %2. Descomprima-o e abra uma delas.</translation>
        </message>
        <message>
            <source>“%1” has no such sheet. It has: %2.</source>
            <translation>“%1” não tem essa folha. Tem: %2.</translation>
        </message>
        <message>
            <source>“%1” is locked by a password. Unpack it or save it without the password first.</source>
            <translation>“%1” está protegido por uma palavra-passe. Descomprima-o ou guarde-o primeiro sem a palavra-passe.</translation>
        </message>
        <message>
            <source>“%1” would unpack to far more than a list of leads can be. Do not open it, or unpack it yourself if you trust it.</source>
            <translation>“%1” descomprimido seria muito maior do que uma lista de contactos pode ser. Não o abra, ou descomprima-o se confia nele.</translation>
        </message>
        <message>
            <source>There is no list of leads in “%1”. Unpack it and choose the CSV.</source>
            <translation>Não há uma lista de contactos em “%1”. Descomprima-o e escolha o CSV.</translation>
        </message>
        <message>
            <source>There are no leads in “%1”: the workbook is empty. Choose another file.</source>
            <translation>Não há contactos em “%1”: o livro está vazio. Escolha outro ficheiro.</translation>
        </message>
        <message>
            <source>“%1” is damaged. Get it again, or open it in its own program and save it as CSV.</source>
            <translation>“%1” está danificado. Obtenha-o de novo, ou abra-o no seu programa e guarde-o como CSV.</translation>
        </message>
        <message>
            <source>“%1” is an Excel workbook. Save it as CSV first: in Excel, File &gt; Save As &gt; CSV UTF-8 (Comma delimited).</source>
            <translation>“%1” é um livro do Excel. Guarde-o primeiro como CSV: no Excel, Ficheiro &gt; Guardar Como &gt; CSV UTF-8 (delimitado por vírgulas).</translation>
        </message>
        <message>
            <source>“%1” is an OpenDocument spreadsheet. Save it as CSV first: in LibreOffice, File &gt; Save As &gt; Text CSV.</source>
            <translation>“%1” é uma folha de cálculo OpenDocument. Guarde-a primeiro como CSV: no LibreOffice, Ficheiro &gt; Guardar como &gt; Texto CSV.</translation>
        </message>
        <message>
            <source>“%1” is a Numbers spreadsheet. Save it as CSV first: in Numbers, File &gt; Export To &gt; CSV.</source>
            <translation>“%1” é uma folha de cálculo do Numbers. Guarde-a primeiro como CSV: no Numbers, Ficheiro &gt; Exportar para &gt; CSV.</translation>
        </message>
        <message>
            <source>“%1” is a compressed archive. Unpack it, then open the CSV inside.</source>
            <translation>“%1” é um arquivo comprimido. Descomprima-o e abra o CSV que contém.</translation>
        </message>
        <message>
            <source>“%1” is a web page. Download or export the list as CSV instead.</source>
            <translation>“%1” é uma página web. Descarregue ou exporte a lista como CSV.</translation>
        </message>
        <message>
            <source>“%1” is a document, not a table of leads. Export the list as CSV from the program that holds it.</source>
            <translation>“%1” é um documento, não uma tabela de contactos. Exporte a lista como CSV a partir do programa que a guarda.</translation>
        </message>
        <message>
            <source>“%1” is a picture, not a table of leads. Choose a CSV file.</source>
            <translation>“%1” é uma imagem, não uma tabela de contactos. Escolha um ficheiro CSV.</translation>
        </message>
        <message>
            <source>“%1” is not a text file with one lead per line. Choose a CSV file.</source>
            <translation>“%1” não é um ficheiro de texto com um contacto por linha. Escolha um ficheiro CSV.</translation>
        </message>
        <message>
            <source>“%1” cannot be found. It may have been moved or renamed; choose it again.</source>
            <translation>Não foi possível encontrar “%1”. Pode ter mudado de lugar ou de nome; escolha-o novamente.</translation>
        </message>
        <message>
            <source>“%1” is a folder. Choose the CSV file inside it.</source>
            <translation>“%1” é uma pasta. Escolha o ficheiro CSV dentro dela.</translation>
        </message>
        <message>
            <source>You are not allowed to use “%1”. Choose another place, or ask its owner for access.</source>
            <translation>Não tem permissão para usar “%1”. Escolha outro local ou peça acesso ao proprietário.</translation>
        </message>
        <message>
            <source>“%1” could not be read%2. Check the disk or the network, then try again.</source>
            <translation>Não foi possível ler “%1”%2. Verifique o disco ou a rede e tente novamente.</translation>
        </message>
        <message>
            <source>There are no leads in “%1”: the file is empty. Export the list again, then open it.</source>
            <translation>Não há contactos em “%1”: o ficheiro está vazio. Exporte a lista novamente e abra-a.</translation>
        </message>
        <message>
            <source>No column of “%1” can be scored. Farol looked for: %2. The file has: %3. Rename the columns in the file, then open it again.</source>
            <translation>Nenhuma coluna de “%1” pode ser pontuada. O Farol procurou: %2. O ficheiro tem: %3. Mude o nome das colunas no ficheiro e abra-o novamente.</translation>
        </message>
        <message>
            <source>Farol does not know the encoding “%1”. Save the file as UTF-8, then open it again.</source>
            <translation>O Farol não conhece a codificação “%1”. Guarde o ficheiro em UTF-8 e abra-o novamente.</translation>
        </message>
        <message>
            <source>A lead has no field called “%1”. Check the column mapping.</source>
            <translation>Um contacto não tem nenhum campo chamado “%1”. Verifique a correspondência das colunas.</translation>
        </message>
        <message>
            <source>The file has no column called “%1”. Its columns are: %2.</source>
            <translation>O ficheiro não tem nenhuma coluna chamada “%1”. As suas colunas são: %2.</translation>
        </message>
        <message>
            <source>There is no rule set called “%1”. Choose one of these: %2.</source>
            <translation>Não existe nenhum conjunto de regras chamado “%1”. Escolha um destes: %2.</translation>
        </message>
        <message>
            <source>The rules in “%1” cannot be used: %2. Correct the file, then try again.</source>
            <translation>Não é possível usar as regras de “%1”: %2. Corrija o ficheiro e tente novamente.</translation>
        </message>
        <message>
            <source>“%1” cannot be used here: %2. Change it, then try again.</source>
            <translation>Não é possível usar “%1” aqui: %2. Altere-o e tente novamente.</translation>
        </message>
        <message>
            <source>“%1” could not be saved%2. Nothing was changed there. Free some space or choose another place, then save again.</source>
            <translation>Não foi possível guardar “%1”%2. Nada foi alterado nesse local. Liberte espaço ou escolha outro local e guarde novamente.</translation>
        </message>
        <message>
            <source>Farol made a mistake and stopped this step%1. Your files are unchanged. Please report it with these words.</source>
            <translation>O Farol cometeu um erro e interrompeu esta operação%1. Os seus ficheiros não foram alterados. Por favor, comunique o erro com estas palavras.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Lead ID</source>
            <translation>ID do contacto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nome próprio</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apelido</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Setor</translation>
        </message>
        <message>
            <source>Company size</source>
            <translation>Dimensão da empresa</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Localização</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Cidade</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Criado em</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origem</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsável</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Departamento</translation>
        </message>
        <message>
            <source>Seniority</source>
            <translation>Senioridade</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sítio web</translation>
        </message>
        <message>
            <source>LinkedIn profile</source>
            <translation>Perfil do LinkedIn</translation>
        </message>
        <message>
            <source>LinkedIn page of the company</source>
            <translation>Página da empresa no LinkedIn</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>NIF</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimento</translation>
        </message>
        <message>
            <source>Opted out</source>
            <translation>Recusou contacto</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>Open leads</source>
            <translation>Abrir contactos</translation>
        </message>
        <message>
            <source>Lead lists (*.csv *.tsv *.txt *.xlsx *.zip *.gz)</source>
            <translation>Listas de contactos (*.csv *.tsv *.txt *.xlsx *.zip *.gz)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Save scored leads</source>
            <translation>Guardar contactos pontuados</translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>Ficheiro CSV (*.csv)</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Escolher uma cópia de segurança</translation>
        </message>
        <message>
            <source>Farol backups (*.farol)</source>
            <translation>Cópias de segurança do Farol (*.farol)</translation>
        </message>
        <message>
            <source>Back up the company&apos;s data</source>
            <translation>Copiar os dados da empresa</translation>
        </message>
    </context>
    <context>
        <name>IssueText</name>
        <message numerus="yes">
            <source>%1 row(s) have fewer cells than the header</source>
            <translation>
                <numerusform>%1 linha tem menos células do que o cabeçalho</numerusform>
                <numerusform>%1 linhas têm menos células do que o cabeçalho</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) have more cells than the header</source>
            <translation>
                <numerusform>%1 linha tem mais células do que o cabeçalho</numerusform>
                <numerusform>%1 linhas têm mais células do que o cabeçalho</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) open a quote that never closes; it was read as text</source>
            <translation>
                <numerusform>%1 linha abre aspas que nunca fecham; foram lidas como texto</numerusform>
                <numerusform>%1 linhas abrem aspas que nunca fecham; foram lidas como texto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) have text behind a closing quote; it was kept</source>
            <translation>
                <numerusform>%1 linha tem texto depois de aspas fechadas; foi mantido</numerusform>
                <numerusform>%1 linhas têm texto depois de aspas fechadas; foi mantido</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 row(s) hold NUL characters; they were kept</source>
            <translation>
                <numerusform>%1 linha contém caracteres NUL; foram mantidos</numerusform>
                <numerusform>%1 linhas contêm caracteres NUL; foram mantidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 place(s) hold characters that are not valid in the file&apos;s encoding</source>
            <translation>
                <numerusform>%1 ponto do ficheiro tem caracteres inválidos na sua codificação</numerusform>
                <numerusform>%1 pontos do ficheiro têm caracteres inválidos na sua codificação</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 block(s) of lines are not part of the table and were left out</source>
            <translation>
                <numerusform>%1 bloco de linhas não faz parte da tabela e ficou de fora</numerusform>
                <numerusform>%1 blocos de linhas não fazem parte da tabela e ficaram de fora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) have nothing in “%2”</source>
            <translation>
                <numerusform>%1 contacto não tem nada em “%2”</numerusform>
                <numerusform>%1 contactos não têm nada em “%2”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) have something in “%2” that cannot be read</source>
            <translation>
                <numerusform>%1 contacto tem em “%2” algo que não se consegue ler</numerusform>
                <numerusform>%1 contactos têm em “%2” algo que não se consegue ler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) have in “%2” a company size that a spreadsheet had turned into a date; it was put back</source>
            <translation>
                <numerusform>%1 contacto tem em “%2” uma dimensão que uma folha de cálculo tinha transformado em data; foi reposta</numerusform>
                <numerusform>%1 contactos têm em “%2” uma dimensão que uma folha de cálculo tinha transformado em data; foi reposta</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (first: lines %2 to %3)</source>
            <translation>%1 (primeira ocorrência: linhas %2 a %3)</translation>
        </message>
        <message>
            <source>%1 (first: line %2)</source>
            <translation>%1 (primeira ocorrência: linha %2)</translation>
        </message>
    </context>
    <context>
        <name>Match</name>
        <message>
            <source>owner</source>
            <translation>proprietário</translation>
        </message>
        <message>
            <source>C-level</source>
            <translation>direção de topo</translation>
        </message>
        <message>
            <source>vice president</source>
            <translation>vice-presidente</translation>
        </message>
        <message>
            <source>director</source>
            <translation>diretor</translation>
        </message>
        <message>
            <source>head of department</source>
            <translation>chefe de departamento</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>gestor</translation>
        </message>
        <message>
            <source>senior</source>
            <translation>sénior</translation>
        </message>
        <message>
            <source>individual contributor</source>
            <translation>técnico ou especialista</translation>
        </message>
        <message>
            <source>entry level</source>
            <translation>início de carreira</translation>
        </message>
        <message>
            <source>not a buyer</source>
            <translation>não compra</translation>
        </message>
        <message>
            <source>company address</source>
            <translation>endereço de empresa</translation>
        </message>
        <message>
            <source>free mailbox</source>
            <translation>caixa de correio gratuita</translation>
        </message>
        <message>
            <source>role address</source>
            <translation>endereço genérico</translation>
        </message>
        <message>
            <source>no valid address</source>
            <translation>endereço inválido</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation>preenchido</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
    </context>
    <context>
        <name>PersonReport</name>
        <message>
            <source>What is held about you</source>
            <translation>O que é guardado sobre si</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>Held since</source>
            <translation>Guardado desde</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Última alteração</translation>
        </message>
        <message>
            <source>From these files</source>
            <translation>Destes ficheiros</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <source>There is no score.</source>
            <translation>Não há pontuação.</translation>
        </message>
        <message>
            <source>You objected to profiling: no score is made.</source>
            <translation>Opôs-se à definição de perfis: não é calculada nenhuma pontuação.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>novo</translation>
        </message>
        <message>
            <source>contacted</source>
            <translation>contactado</translation>
        </message>
        <message>
            <source>qualified</source>
            <translation>qualificado</translation>
        </message>
        <message>
            <source>won</source>
            <translation>ganho</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdido</translation>
        </message>
    </context>
    <context>
        <name>ReasonText</name>
        <message>
            <source>“%1”: %2</source>
            <comment>value, what it means</comment>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>“%1”: the newer the date, the more points</source>
            <translation>“%1”: quanto mais recente a data, mais pontos</translation>
        </message>
        <message>
            <source>An empty cell means: %1</source>
            <translation>Uma célula vazia significa: %1</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a date</source>
            <translation>“%1” não se consegue ler como data</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no</source>
            <translation>“%1” não é sim nem não</translation>
        </message>
        <message>
            <source>At least %1 in all</source>
            <translation>No mínimo %1 ao todo</translation>
        </message>
        <message>
            <source>At most %1 in all</source>
            <translation>No máximo %1 ao todo</translation>
        </message>
        <message>
            <source>All points</source>
            <translation>Todos os pontos</translation>
        </message>
        <message>
            <source>Counts %1 % of its points</source>
            <translation>Conta %1 % dos seus pontos</translation>
        </message>
        <message numerus="yes">
            <source>“%2” is outside the steps, which gives %1 point(s)</source>
            <translation>
                <numerusform>“%2” está fora dos escalões, o que dá %1 ponto</numerusform>
                <numerusform>“%2” está fora dos escalões, o que dá %1 pontos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%2” is not on the list; any other gives %1 point(s)</source>
            <translation>
                <numerusform>“%2” não está na lista; qualquer outro vale %1 ponto</numerusform>
                <numerusform>“%2” não está na lista; qualquer outro vale %1 pontos</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”: %2 or more</source>
            <translation>“%1”: %2 ou mais</translation>
        </message>
        <message>
            <source>“%1”: between %2 and %3</source>
            <translation>“%1”: entre %2 e %3</translation>
        </message>
        <message>
            <source>“%1” is on the list</source>
            <translation>“%1” está na lista</translation>
        </message>
        <message>
            <source>“%1” matches “%2”</source>
            <translation>“%1” corresponde a “%2”</translation>
        </message>
        <message>
            <source>“%1” is not on the list</source>
            <translation>“%1” não está na lista</translation>
        </message>
        <message>
            <source>“%1” cannot be read as a number</source>
            <translation>“%1” não se consegue ler como número</translation>
        </message>
        <message>
            <source>Empty for this lead</source>
            <translation>Vazio neste contacto</translation>
        </message>
        <message>
            <source>The file has no such column</source>
            <translation>O ficheiro não tem esta coluna</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>points, criterion, sentence</comment>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>“%1” is outside the steps</source>
            <translation>“%1” está fora dos escalões</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::AccountDialog</name>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Palavra-passe</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperação</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Company name</source>
            <translation>Nome da empresa</translation>
        </message>
        <message>
            <source>Minutes without keyboard or mouse before Farol locks</source>
            <translation>Minutos sem teclado nem rato até o Farol bloquear</translation>
        </message>
        <message>
            <source>Never lock by itself</source>
            <translation>Nunca bloquear sozinho</translation>
        </message>
        <message>
            <source>Lock after </source>
            <translation>Bloquear após </translation>
        </message>
        <message>
            <source> minutes without keyboard or mouse</source>
            <translation> minutos sem teclado nem rato</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Type the name of your company.</source>
            <translation>Escreva o nome da sua empresa.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Palavra-passe atual</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Alterar a palavra-passe</translation>
        </message>
        <message>
            <source>Type the present password.</source>
            <translation>Escreva a palavra-passe atual.</translation>
        </message>
        <message>
            <source>You sign in with this e-mail. Nothing is ever sent to it.</source>
            <translation>Inicia sessão com este e-mail. Nunca lhe é enviado nada.</translation>
        </message>
        <message>
            <source>Change the e-mail</source>
            <translation>Alterar o e-mail</translation>
        </message>
        <message>
            <source>Type the new e-mail and your password.</source>
            <translation>Escreva o novo e-mail e a sua palavra-passe.</translation>
        </message>
        <message>
            <source>A new recovery code takes the place of the one you have, which then opens nothing.</source>
            <translation>Um novo código de recuperação substitui o que tem, que deixa de abrir seja o que for.</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>Criar um novo código de recuperação</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Escreva a sua palavra-passe.</translation>
        </message>
        <message>
            <source>Deletes the account with all leads, history and settings from this computer, for good. Backups and exported files stay where you put them.</source>
            <translation>Elimina deste computador, para sempre, a conta com todos os contactos, o histórico e as definições. As cópias de segurança e os ficheiros exportados ficam onde os pôs.</translation>
        </message>
        <message>
            <source>Type the company name to confirm: %1</source>
            <translation>Escreva o nome da empresa para confirmar: %1</translation>
        </message>
        <message>
            <source>Delete the company&apos;s data</source>
            <translation>Eliminar os dados da empresa</translation>
        </message>
        <message>
            <source>The password is changed. Older backups still open with the old one.</source>
            <translation>A palavra-passe foi alterada. As cópias de segurança mais antigas continuam a abrir com a anterior.</translation>
        </message>
        <message>
            <source>The e-mail is changed.</source>
            <translation>O e-mail foi alterado.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::AppActions</name>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>Open sa&amp;mple leads</source>
            <translation>Abrir contactos de &amp;exemplo</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;About Farol</source>
            <translation>&amp;Sobre o Farol</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Ficheiro</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;juda</translation>
        </message>
        <message>
            <source>Read and score a list of leads</source>
            <translation>Ler e pontuar uma lista de contactos</translation>
        </message>
        <message>
            <source>Leads that do not exist, to try Farol with</source>
            <translation>Contactos que não existem, para experimentar o Farol</translation>
        </message>
        <message>
            <source>Save the leads with their scores as a CSV</source>
            <translation>Guardar os contactos e as suas pontuações num CSV</translation>
        </message>
        <message>
            <source>Sign &amp;in…</source>
            <translation>&amp;Iniciar sessão…</translation>
        </message>
        <message>
            <source>Sign in or create a company account</source>
            <translation>Iniciar sessão ou criar uma conta de empresa</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Bloquear</translation>
        </message>
        <message>
            <source>Hide the leads until the password is typed</source>
            <translation>Esconder os contactos até ser escrita a palavra-passe</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>&amp;Terminar sessão</translation>
        </message>
        <message>
            <source>Close the company&apos;s leads</source>
            <translation>Fechar os contactos da empresa</translation>
        </message>
        <message>
            <source>Close Farol</source>
            <translation>Fechar o Farol</translation>
        </message>
        <message>
            <source>All &amp;leads</source>
            <translation>Todos os con&amp;tactos</translation>
        </message>
        <message>
            <source>Show the ten best of all the company&apos;s leads</source>
            <translation>Mostrar os dez melhores de todos os contactos da empresa</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Histórico…</translation>
        </message>
        <message>
            <source>Imports, exports and who did what when</source>
            <translation>Importações, exportações e o que foi feito quando</translation>
        </message>
        <message>
            <source>&amp;People&apos;s rights…</source>
            <translation>Direitos das &amp;pessoas…</translation>
        </message>
        <message>
            <source>Find a person; report, erase or object</source>
            <translation>Procurar uma pessoa; relatório, apagamento ou oposição</translation>
        </message>
        <message>
            <source>&amp;Account…</source>
            <translation>&amp;Conta…</translation>
        </message>
        <message>
            <source>Password, e-mail, company name, recovery code, locking</source>
            <translation>Palavra-passe, e-mail, nome da empresa, código de recuperação, bloqueio</translation>
        </message>
        <message>
            <source>&amp;Back up…</source>
            <translation>Cópia de &amp;segurança…</translation>
        </message>
        <message>
            <source>Copy the company&apos;s data into one encrypted file</source>
            <translation>Copiar os dados da empresa para um ficheiro cifrado</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>Versão e licença</translation>
        </message>
        <message>
            <source>&amp;Company</source>
            <translation>&amp;Empresa</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::CompanyDesk</name>
        <message>
            <source>Backed up to %1. It opens with the password or the recovery code of today.</source>
            <translation>Cópia de segurança feita em %1. Abre com a palavra-passe ou o código de recuperação de hoje.</translation>
        </message>
        <message>
            <source>Show the import</source>
            <translation>Mostrar a importação</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>%1 was not imported: you cancelled it.</source>
            <translation>%1 não foi importado: cancelou a importação.</translation>
        </message>
        <message>
            <source>%1 is shown, but was not added to your leads. %2</source>
            <translation>%1 está à vista, mas não foi acrescentado aos seus contactos. %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) were kept longer than you wanted.</source>
            <translation>
                <numerusform>%1 contacto foi guardado mais tempo do que queria.</numerusform>
                <numerusform>%1 contactos foram guardados mais tempo do que queria.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Rever</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::CreateAccountForm</name>
        <message>
            <source>Create a company account</source>
            <translation>Criar uma conta de empresa</translation>
        </message>
        <message>
            <source>Your leads are encrypted with your password and stay on this computer.</source>
            <translation>Os seus contactos são cifrados com a sua palavra-passe e ficam neste computador.</translation>
        </message>
        <message>
            <source>Company name</source>
            <translation>Nome da empresa</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Create account</source>
            <translation>Criar conta</translation>
        </message>
        <message>
            <source>I have an account: sign in</source>
            <translation>Já tenho conta: iniciar sessão</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar uma cópia de segurança</translation>
        </message>
        <message>
            <source>Type the name of your company.</source>
            <translation>Escreva o nome da sua empresa.</translation>
        </message>
        <message>
            <source>Type your e-mail address, like ana@company.com.</source>
            <translation>Escreva o seu endereço de e-mail, como ana@empresa.pt.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::DropArea</name>
        <message>
            <source>Drop area for lead files</source>
            <translation>Área para largar ficheiros de contactos</translation>
        </message>
        <message>
            <source>Drop a CSV of leads here, or choose a file</source>
            <translation>Largue aqui um CSV de contactos ou escolha um ficheiro</translation>
        </message>
        <message>
            <source>Farol scores every lead, shows the ten to call first and says why.</source>
            <translation>O Farol pontua cada contacto, mostra os dez a quem ligar primeiro e diz porquê.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher um ficheiro…</translation>
        </message>
        <message>
            <source>Try it with sample leads</source>
            <translation>Experimentar com contactos de exemplo</translation>
        </message>
        <message>
            <source>Your leads stay on this computer: nothing is sent anywhere.</source>
            <translation>Os seus contactos ficam neste computador: nada é enviado.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::DropOverlay</name>
        <message>
            <source>Drop the file to score its leads</source>
            <translation>Largue o ficheiro para pontuar os contactos</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::HistoryDialog</name>
        <message>
            <source>Undo this import</source>
            <translation>Anular esta importação</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importações</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportações</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Atividade</translation>
        </message>
        <message>
            <source>The leads it added go; those it changed get their former values back.</source>
            <translation>Os contactos que acrescentou saem; os que alterou recuperam os valores anteriores.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regras</translation>
        </message>
        <message>
            <source>What</source>
            <translation>O quê</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ficheiro</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemas</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>anulada</translation>
        </message>
        <message>
            <source>Nothing was imported yet. Drop a CSV on the window.</source>
            <translation>Ainda nada foi importado. Largue um CSV na janela.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::LeadTableView</name>
        <message>
            <source>Best leads</source>
            <translation>Melhores contactos</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::LeadsPage</name>
        <message>
            <source>No lead in %1 scored any points</source>
            <translation>Nenhum contacto em %1 obteve pontos</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>Abrir outro ficheiro…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>No leads in %1</source>
            <translation>Sem contactos em %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 sample lead(s)</source>
            <translation>
                <numerusform>%1 contacto de exemplo</numerusform>
                <numerusform>%1 contactos de exemplo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) in %2</source>
            <translation>
                <numerusform>%1 contacto em %2</numerusform>
                <numerusform>%1 contactos em %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%2 best of %1 sample lead(s)</source>
            <translation>
                <numerusform>%2 melhores de %1 contacto de exemplo</numerusform>
                <numerusform>%2 melhores de %1 contactos de exemplo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%2 best of %1 lead(s) in %3</source>
            <translation>
                <numerusform>%2 melhores de %1 contacto em %3</numerusform>
                <numerusform>%2 melhores de %1 contactos em %3</numerusform>
            </translation>
        </message>
        <message>
            <source>The file has a header but no rows. Drop another file to score its leads.</source>
            <translation>O ficheiro tem cabeçalho mas não tem linhas. Largue outro ficheiro para pontuar os seus contactos.</translation>
        </message>
        <message numerus="yes">
            <source>%1 top match(es)</source>
            <translation>
                <numerusform>%1 contacto prioritário</numerusform>
                <numerusform>%1 contactos prioritários</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 top match(es) (%2 points or more)</source>
            <translation>
                <numerusform>%1 contacto prioritário (com %2 pontos ou mais)</numerusform>
                <numerusform>%1 contactos prioritários (com %2 pontos ou mais)</numerusform>
            </translation>
        </message>
        <message>
            <source>The file has no column for: %1</source>
            <translation>O ficheiro não tem coluna para: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s)</source>
            <translation>
                <numerusform>%1 contacto</numerusform>
                <numerusform>%1 contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%2 best of %1 lead(s)</source>
            <translation>
                <numerusform>%2 melhores de %1 contacto</numerusform>
                <numerusform>%2 melhores de %1 contactos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::MainWindow</name>
        <message>
            <source>Farol closes as soon as the leads are saved.</source>
            <translation>O Farol fecha assim que os contactos estiverem guardados.</translation>
        </message>
        <message>
            <source>Farol</source>
            <translation>Farol</translation>
        </message>
        <message numerus="yes">
            <source>Farol reads one file at a time: of %1 file(s) it took “%2”.</source>
            <translation>
                <numerusform>O Farol lê um ficheiro de cada vez: de %1 ficheiro, abriu “%2”.</numerusform>
                <numerusform>O Farol lê um ficheiro de cada vez: de %1 ficheiros, abriu “%2”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Making sample leads…</source>
            <translation>A criar contactos de exemplo…</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>A ler %1…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>A guardar…</translation>
        </message>
        <message>
            <source>Sample leads</source>
            <translation>Contactos de exemplo</translation>
        </message>
        <message numerus="yes">
            <source>Saved %1 lead(s) to %2.</source>
            <translation>
                <numerusform>%1 contacto guardado em %2.</numerusform>
                <numerusform>%1 contactos guardados em %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar pasta</translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>A importar %1…</translation>
        </message>
        <message>
            <source>Taking the import back…</source>
            <translation>A anular a importação…</translation>
        </message>
        <message>
            <source>Opening your leads…</source>
            <translation>A abrir os seus contactos…</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::MessageBar</name>
        <message>
            <source>Close message</source>
            <translation>Fechar mensagem</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::NewPassword</name>
        <message>
            <source>New password</source>
            <translation>Nova palavra-passe</translation>
        </message>
        <message>
            <source>The same password again</source>
            <translation>A mesma palavra-passe outra vez</translation>
        </message>
        <message>
            <source>The two passwords differ. Type the same one twice.</source>
            <translation>As duas palavras-passe são diferentes. Escreva a mesma duas vezes.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::PasswordField</name>
        <message>
            <source>Hide the password</source>
            <translation>Esconder a palavra-passe</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar a palavra-passe</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::PeopleDialog</name>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Access report…</source>
            <translation>Relatório de acesso…</translation>
        </message>
        <message>
            <source>Save what is held about this person, as text or as JSON</source>
            <translation>Guardar o que existe sobre esta pessoa, como texto ou como JSON</translation>
        </message>
        <message>
            <source>Object to profiling</source>
            <translation>Registar oposição a perfis</translation>
        </message>
        <message>
            <source>Kept in the list, but never scored and never among the ten</source>
            <translation>Fica na lista, mas nunca é pontuada nem está entre os dez</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Apagar…</translation>
        </message>
        <message>
            <source>Delete for good, and leave out of every later import</source>
            <translation>Eliminar para sempre e deixar de fora de todas as importações seguintes</translation>
        </message>
        <message>
            <source>People&apos;s rights</source>
            <translation>Direitos das pessoas</translation>
        </message>
        <message>
            <source>Search for a person by name or by whole e-mail address.</source>
            <translation>Procure uma pessoa pelo nome ou pelo endereço de e-mail completo.</translation>
        </message>
        <message>
            <source>Name or e-mail</source>
            <translation>Nome ou e-mail</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Procurar</translation>
        </message>
        <message>
            <source>Search the company&apos;s leads</source>
            <translation>Procurar nos contactos da empresa</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message numerus="yes">
            <source>Erased %1 lead(s) for good. Later imports leave them out.</source>
            <translation>
                <numerusform>%1 contacto apagado para sempre. As próximas importações deixam-no de fora.</numerusform>
                <numerusform>%1 contactos apagados para sempre. As próximas importações deixam-nos de fora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Objected</source>
            <translation>Opôs-se</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Ninguém foi encontrado.</translation>
        </message>
        <message numerus="yes">
            <source>%1 lead(s) found.</source>
            <translation>
                <numerusform>%1 contacto encontrado.</numerusform>
                <numerusform>%1 contactos encontrados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdraw the objection</source>
            <translation>Retirar a oposição</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Apagar</translation>
        </message>
        <message numerus="yes">
            <source>Erase %1 lead(s) for good?</source>
            <translation>
                <numerusform>Apagar %1 contacto para sempre?</numerusform>
                <numerusform>Apagar %1 contactos para sempre?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave the list, the history and everything that could bring them back. This cannot be undone. Files that you exported keep them.</source>
            <translation>Saem da lista, do histórico e de tudo o que os poderia trazer de volta. Não é possível anular. Os ficheiros que exportou continuam a tê-los.</translation>
        </message>
        <message>
            <source>Save the access report</source>
            <translation>Guardar o relatório de acesso</translation>
        </message>
        <message>
            <source>access-report.txt</source>
            <translation>relatorio-de-acesso.txt</translation>
        </message>
        <message>
            <source>The report is saved. A name that ends in .json saves it as JSON.</source>
            <translation>O relatório foi guardado. Um nome que acabe em .json guarda-o como JSON.</translation>
        </message>
        <message numerus="yes">
            <source>Removed %1 lead(s). They are welcome again when an import brings them.</source>
            <translation>
                <numerusform>Retirado %1 contacto. Volta a entrar quando uma importação o trouxer.</numerusform>
                <numerusform>Retirados %1 contactos. Voltam a entrar quando uma importação os trouxer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirar</translation>
        </message>
        <message numerus="yes">
            <source>Remove %1 lead(s) that were kept too long?</source>
            <translation>
                <numerusform>Retirar %1 contacto guardado há demasiado tempo?</numerusform>
                <numerusform>Retirar %1 contactos guardados há demasiado tempo?</numerusform>
            </translation>
        </message>
        <message>
            <source>They leave the list and the history. This cannot be undone.</source>
            <translation>Saem da lista e do histórico. Isto não pode ser anulado.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::ProblemsPanel</name>
        <message>
            <source>%1; every lead was scored with what it has</source>
            <translation>%1; cada contacto foi pontuado com o que tem</translation>
        </message>
        <message numerus="yes">
            <source>%1 irregular place(s) in the file</source>
            <translation>
                <numerusform>%1 ponto irregular no ficheiro</numerusform>
                <numerusform>%1 pontos irregulares no ficheiro</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>cells, columns</comment>
            <translation>%1 em %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 empty or unreadable cell(s)</source>
            <translation>
                <numerusform>%1 célula vazia ou ilegível</numerusform>
                <numerusform>%1 células vazias ou ilegíveis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 column(s)</source>
            <translation>
                <numerusform>%1 coluna</numerusform>
                <numerusform>%1 colunas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::ProgressStrip</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::ReasonsPanel</name>
        <message>
            <source>%1 of %2</source>
            <comment>points given, points possible</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Top match</source>
            <translation>Prioritário</translation>
        </message>
        <message>
            <source>Reasons for the score</source>
            <translation>Razões da pontuação</translation>
        </message>
        <message>
            <source>Lead without a name</source>
            <translation>Contacto sem nome</translation>
        </message>
        <message>
            <source>%1 of %2 points</source>
            <translation>%1 de %2 pontos</translation>
        </message>
        <message>
            <source>No lead selected</source>
            <translation>Nenhum contacto selecionado</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::RecoverForm</name>
        <message>
            <source>Forgot the password?</source>
            <translation>Esqueceu a palavra-passe?</translation>
        </message>
        <message>
            <source>The recovery code that you kept opens the company&apos;s leads. You then get a new one.</source>
            <translation>O código de recuperação que guardou abre os contactos da empresa. Depois recebe um novo.</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperação</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>Definir a nova palavra-passe</translation>
        </message>
        <message>
            <source>Back to sign in</source>
            <translation>Voltar ao início de sessão</translation>
        </message>
        <message>
            <source>Type your e-mail and the recovery code.</source>
            <translation>Escreva o seu e-mail e o código de recuperação.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::RecoveryCodeForm</name>
        <message>
            <source>Keep this recovery code</source>
            <translation>Guarde este código de recuperação</translation>
        </message>
        <message>
            <source>It is the only way in if you forget your password. Nobody else has it, and it is shown only this once.</source>
            <translation>É a única forma de entrar se esquecer a palavra-passe. Mais ninguém o tem e só é mostrado esta vez.</translation>
        </message>
        <message>
            <source>I keep this code in a safe place</source>
            <translation>Guardei este código num lugar seguro</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Copied. Paste it into your password manager now.</source>
            <translation>Copiado. Cole-o já no seu gestor de palavras-passe.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Guardar o código de recuperação</translation>
        </message>
        <message>
            <source>farol-recovery-code.txt</source>
            <translation>farol-codigo-de-recuperacao.txt</translation>
        </message>
        <message>
            <source>Saved. Move the file off this computer.</source>
            <translation>Guardado. Tire o ficheiro deste computador.</translation>
        </message>
        <message>
            <source>Farol: recovery code of %1

%2

Whoever has this code can open the company&apos;s leads. Keep it where your passwords are safe, not on this computer.
    </source>
            <translation>Farol: código de recuperação de %1

%2

Quem tiver este código pode abrir os contactos da empresa. Guarde-o onde as suas palavras-passe estão seguras, não neste computador.
    </translation>
        </message>
    </context>
    <context>
        <name>farol::ui::RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar uma cópia de segurança</translation>
        </message>
        <message>
            <source>Opens with the password or the recovery code that the company had when the backup was made.</source>
            <translation>Abre com a palavra-passe ou o código de recuperação que a empresa tinha quando a cópia foi feita.</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Ficheiro da cópia</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Escolher o ficheiro…</translation>
        </message>
        <message>
            <source>Password or recovery code</source>
            <translation>Palavra-passe ou código de recuperação</translation>
        </message>
        <message>
            <source>Replace what is on this computer</source>
            <translation>Substituir o que está neste computador</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Choose the backup, and type its password or recovery code.</source>
            <translation>Escolha a cópia de segurança e escreva a palavra-passe ou o código de recuperação.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::RetentionRow</name>
        <message>
            <source>Show who would go</source>
            <translation>Mostrar quem sairia</translation>
        </message>
        <message>
            <source>Lists them only: nothing is removed</source>
            <translation>Só os mostra: nada é retirado</translation>
        </message>
        <message>
            <source>Remove them…</source>
            <translation>Retirá-los…</translation>
        </message>
        <message>
            <source>Take the listed leads out of the list and the history for good</source>
            <translation>Retira de vez os contactos mostrados da lista e do histórico</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source> months</source>
            <translation> meses</translation>
        </message>
        <message>
            <source>Months without a change</source>
            <translation>Meses sem alteração</translation>
        </message>
        <message>
            <source>Kept too long: not imported or changed for</source>
            <translation>Guardados há demasiado tempo: sem importação nem alteração há</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::SignInDialog</name>
        <message>
            <source>Farol</source>
            <translation>Farol</translation>
        </message>
        <message>
            <source>Try it with sample leads</source>
            <translation>Experimentar com contactos de exemplo</translation>
        </message>
        <message>
            <source>Without an account; nothing is stored.</source>
            <translation>Sem conta; nada fica guardado.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Um momento…</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::SignInForm</name>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sessão</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Palavra-passe</translation>
        </message>
        <message>
            <source>Keep me signed in on this computer</source>
            <translation>Manter a sessão iniciada neste computador</translation>
        </message>
        <message>
            <source>The computer&apos;s own keychain keeps a key for this company until you sign out.</source>
            <translation>O porta-chaves do computador guarda uma chave desta empresa até terminar a sessão.</translation>
        </message>
        <message>
            <source>Forgot the password?</source>
            <translation>Esqueceu a palavra-passe?</translation>
        </message>
        <message>
            <source>Create a company account</source>
            <translation>Criar uma conta de empresa</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar uma cópia de segurança</translation>
        </message>
        <message>
            <source>Type your e-mail and your password.</source>
            <translation>Escreva o seu e-mail e a sua palavra-passe.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::StrengthMeter</name>
        <message>
            <source>Strength of the password</source>
            <translation>Força da palavra-passe</translation>
        </message>
        <message>
            <source>Good enough to protect your leads.</source>
            <translation>Suficiente para proteger os seus contactos.</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::TopLeadsModel</name>
        <message>
            <source>Rank %1</source>
            <translation>Posição %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 point(s)</source>
            <translation>
                <numerusform>%1 ponto</numerusform>
                <numerusform>%1 pontos</numerusform>
            </translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>Size</source>
            <comment>company size, as a narrow column&apos;s header</comment>
            <translation>Dimensão</translation>
        </message>
    </context>
    <context>
        <name>farol::ui::UnlockForm</name>
        <message>
            <source>Farol is locked</source>
            <translation>O Farol está bloqueado</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Palavra-passe</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Terminar sessão</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>Escreva a sua palavra-passe.</translation>
        </message>
    </context>
</TS>
