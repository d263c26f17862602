<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The texts of Qt's own dialogs, kept by hand: Debian ships no European Portuguese for them. -->
<TS version="2.1" language="pt_PT" sourcelanguage="en_US">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Guardar tudo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Sim</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Sim a &amp;todos</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Não</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Nã&amp;o a todos</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abortar</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Repor</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Repor predefinições</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Mostrar detalhes…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Ocultar detalhes…</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Procurar em:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Recuar</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Recuar</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Pasta superior</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Ir para a pasta superior</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Criar nova pasta</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Criar uma nova pasta</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Vista de lista</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Mudar para a vista de lista</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Vista detalhada</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Mudar para a vista detalhada</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Lista de locais e marcadores</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Ficheiros</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Ficheiros do tipo:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Procurar pasta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Pasta:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nome do ficheiro:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Escolher</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Mostrar </translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Mudar o nome</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Mostrar ficheiros &amp;ocultos</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Nova pasta</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Pasta não encontrada.
Verifique se o nome da pasta está correto.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 já existe.
Deseja substituí-lo?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Ficheiro não encontrado.
Verifique se o nome do ficheiro está correto.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>“%1” está protegido contra escrita.
Deseja eliminá-lo mesmo assim?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Tem a certeza de que deseja eliminar “%1”?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Não foi possível eliminar a pasta.</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Locais recentes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>O meu computador</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ficheiro</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Ficheiro %1</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Pasta de ficheiros</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Atalho</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Atalho</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Data de modificação</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>O meu computador</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computador</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>%1 byte(s)</source>
            <translation>%1 byte(s)</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>Nome de ficheiro inválido</translation>
        </message>
        <message>
            <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translation>&lt;b&gt;Não é possível usar o nome “%1”.&lt;/b&gt;&lt;p&gt;Experimente outro nome, mais curto ou sem sinais de pontuação.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ficheiro</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Ficheiro %1</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Pasta de ficheiros</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Atalho</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Atalho</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Anular</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Anular</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copiar &amp;endereço da ligação</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>Deslocar para aqui</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Margem esquerda</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Topo</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Margem direita</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Fundo</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Página para a esquerda</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Página para cima</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Página para a direita</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Página para baixo</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Deslocar para a esquerda</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Deslocar para cima</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Deslocar para a direita</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Deslocar para baixo</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>Premir</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>Diminuir</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>Mostrar menu</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>Focar</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Deslocar para a esquerda</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Deslocar para a direita</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Deslocar para cima</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Deslocar para baixo</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Página seguinte</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Página anterior</translation>
        </message>
    </context>
</TS>
