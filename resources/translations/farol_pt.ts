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
            <source>%1 place(s) hold characters that are not valid in the file's encoding</source>
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
            <source>%1 – Farol</source>
            <translation>%1 – Farol</translation>
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
    </context>
    <context>
        <name>farol::ui::MessageBar</name>
        <message>
            <source>Close message</source>
            <translation>Fechar mensagem</translation>
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
            <comment>company size, as a narrow column's header</comment>
            <translation>Dimensão</translation>
        </message>
    </context>
</TS>
