<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>siqt</name>
    <message>
        <source> For training, fewer patches per step or smaller patches need less memory too.</source>
        <translation> No treino, menos blocos por passo ou blocos menores também precisam de menos memória.</translation>
    </message>
    <message>
        <source> It was begun with the scans in {source}.</source>
        <translation> Ele começou com as imagens de {source}.</translation>
    </message>
    <message>
        <source>, tilted</source>
        <translation>, inclinados</translation>
    </message>
    <message>
        <source>0.36 T scanner, as the publication states</source>
        <translation>aparelho de 0,36 T, como diz a publicação</translation>
    </message>
    <message>
        <source>0.36 T, as published</source>
        <translation>0,36 T, como publicado</translation>
    </message>
    <message>
        <source>1 result that was not saved is back.</source>
        <translation>1 resultado não salvo voltou.</translation>
    </message>
    <message>
        <source>1 result was not saved last time.</source>
        <translation>1 resultado não foi salvo na última vez.</translation>
    </message>
    <message>
        <source>1.5 T, thick slices</source>
        <translation>1,5 T, cortes espessos</translation>
    </message>
    <message>
        <source>40 healthy adults, 3 T</source>
        <translation>40 adultos saudáveis, 3 T</translation>
    </message>
    <message>
        <source>64 mT, portable</source>
        <translation>64 mT, portátil</translation>
    </message>
    <message>
        <source>8-bit integers are not faster on this processor, or cannot be had for this model.</source>
        <translation>Inteiros de 8 bits não são mais rápidos neste processador, ou não existem para este modelo.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; {known}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; {assumed}.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Conhecido:&lt;/b&gt; {known}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Suposto:&lt;/b&gt; {assumed}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A NIfTI file (.nii, .nii.gz) or DICOM</source>
        <translation>Um arquivo NIfTI (.nii, .nii.gz) ou DICOM</translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>Um clique em uma vista também a mostra</translation>
    </message>
    <message>
        <source>A click shows a scan; a click with the right button offers more</source>
        <translation>Um clique mostra uma imagem; um clique direito oferece mais</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>Um filme: a linha vai de um lado ao outro</translation>
    </message>
    <message>
        <source>A folder inside the DICOM folder could not be read.</source>
        <translation>Uma pasta dentro da pasta DICOM não pôde ser lida.</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>Uma imagem de baixo campo simulada a partir do modelo MNI152</translation>
    </message>
    <message>
        <source>A new or empty folder; model, log and what is needed to resume are kept there. A folder with a run that was stopped can be chosen to resume it.</source>
        <translation>Uma pasta nova ou vazia; o modelo, o registro e o necessário para retomar ficam nela. Uma pasta com um treino interrompido pode ser escolhida para retomá-lo.</translation>
    </message>
    <message>
        <source>A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.</source>
        <translation>Uma região no ar ao redor da cabeça: o ruído é seu DP dividido por 0,655. Senão, o DP da própria região, que também contém tecido.</translation>
    </message>
    <message>
        <source>A scan of the same person with thin slices: results are scored against it</source>
        <translation>Uma imagem da mesma pessoa com cortes finos: os resultados são avaliados contra ela</translation>
    </message>
    <message>
        <source>A scan that does not agree with the others is left out. With this it is used all the same.</source>
        <translation>Uma imagem que não concorda com as outras é deixada de fora. Com isto ela é usada mesmo assim.</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>Uma imagem de baixo campo simulada do cérebro MNI152</translation>
    </message>
    <message>
        <source>A slice of a held-out scan appears here when training begins.</source>
        <translation>Um corte de uma imagem reservada aparece aqui quando o treino começa.</translation>
    </message>
    <message>
        <source>A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.</source>
        <translation>Uma bobina de superfície recebe mais sinal do que está perto. A imagem recebe um sombreado suave, no máximo a esta distância de 1 (0,3: de 1/1,3 a 1,3). De 0 a 2. 0: desligado.</translation>
    </message>
    <message>
        <source>A thick-slice brain MRI: a NIfTI file (.nii, .nii.gz), or the folder or zip of a scanner (DICOM). It is enhanced on this computer; nothing is sent anywhere.</source>
        <translation>Uma RM do cérebro com cortes espessos: um arquivo NIfTI (.nii, .nii.gz), ou a pasta ou o zip de um aparelho (DICOM). Ela é melhorada neste computador; nada é enviado.</translation>
    </message>
    <message>
        <source>About SIQT</source>
        <translation>Sobre o SIQT</translation>
    </message>
    <message>
        <source>About the scans</source>
        <translation>Sobre as imagens</translation>
    </message>
    <message>
        <source>Add a scan of the same person…</source>
        <translation>Adicionar imagem da mesma pessoa…</translation>
    </message>
    <message>
        <source>Add scans, or hold out fewer.</source>
        <translation>Adicione imagens ou reserve menos.</translation>
    </message>
    <message>
        <source>Add scans, or lower validation_subjects.</source>
        <translation>Adicione imagens ou diminua validation_subjects.</translation>
    </message>
    <message>
        <source>Add scans…</source>
        <translation>Adicionar imagens…</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>Detalhe adicionado</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Against {name}</source>
        <translation>Em relação a {name}</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>Concorda com todas as imagens: difere de {residual} vezes o ruído.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only.</source>
        <translation>Concorda com a imagem original em apenas {percent} %.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>Concorda com a imagem original: {percent} %.</translation>
    </message>
    <message>
        <source>Agrees with {used} of {count} scans; the others were left out.</source>
        <translation>Concorda com {used} de {count} imagens; as outras foram deixadas de fora.</translation>
    </message>
    <message>
        <source>All figures as a CSV file</source>
        <translation>Todos os valores em um arquivo CSV</translation>
    </message>
    <message>
        <source>All slices lie in one direction.</source>
        <translation>Todos os cortes estão em uma só direção.</translation>
    </message>
    <message>
        <source>All views share zoom and position</source>
        <translation>Todas as vistas têm o mesmo zoom e posição</translation>
    </message>
    <message>
        <source>All {held} scans that can be used are held out for validation.</source>
        <translation>Todas as {held} imagens utilizáveis estão reservadas para validação.</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>Todas as {total} imagens foram melhoradas.</translation>
    </message>
    <message>
        <source>Allow it, or take the folder out, and try again</source>
        <translation>Permita a leitura ou retire a pasta e tente de novo</translation>
    </message>
    <message>
        <source>Allow reading them, and try again</source>
        <translation>Permita a leitura delas e tente de novo</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>Também: a roda, as setas</translation>
    </message>
    <message>
        <source>An average of 152 people, brain only, with its own tissue maps.</source>
        <translation>Uma média de 152 pessoas, só o cérebro, com seus mapas de tecidos.</translation>
    </message>
    <message>
        <source>An enhanced scan is an estimate, not an acquisition. It can miss or invent detail, most of all in lesions.</source>
        <translation>Uma imagem melhorada é uma estimativa, não uma aquisição. Ela pode perder ou inventar detalhes, sobretudo em lesões.</translation>
    </message>
    <message>
        <source>An enhancement cannot undo this.</source>
        <translation>O melhoramento não pode corrigir isso.</translation>
    </message>
    <message>
        <source>An enhancement would gain little and might invent detail</source>
        <translation>O melhoramento ganharia pouco e poderia inventar detalhes</translation>
    </message>
    <message>
        <source>Another scan or result in the view under the mouse</source>
        <translation>Outra imagem ou resultado na vista sob o mouse</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU Apple (mps)</translation>
    </message>
    <message>
        <source>Arithmetic of the network: bf16 where the device is fast in it.</source>
        <translation>Aritmética da rede: bf16 onde o processador é rápido nela.</translation>
    </message>
    <message>
        <source>As NIfTI, with a JSON file</source>
        <translation>Em NIfTI, com um arquivo JSON</translation>
    </message>
    <message>
        <source>As NIfTI, with its parameters</source>
        <translation>Em NIfTI, com os parâmetros</translation>
    </message>
    <message>
        <source>As PNG, as wide as you say</source>
        <translation>Em PNG, na largura desejada</translation>
    </message>
    <message>
        <source>As a series in the study of the scan; it holds the patient's name</source>
        <translation>Como série no estudo da imagem; contém o nome do paciente</translation>
    </message>
    <message>
        <source>As it will be listed in Enhance.</source>
        <translation>Como será listado em Melhorar.</translation>
    </message>
    <message>
        <source>As many as there are pictures</source>
        <translation>Tantas quantas imagens houver</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>As the headers place it, it did not see what lies between the slices of this scan.</source>
        <translation>Segundo os cabeçalhos, ela não viu o que está entre os cortes desta imagem.</translation>
    </message>
    <message>
        <source>As the headers place it, it saw what lies between the slices of this scan.</source>
        <translation>Segundo os cabeçalhos, ela viu o que está entre os cortes desta imagem.</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Como o programa escolher</translation>
    </message>
    <message>
        <source>As this scanner…</source>
        <translation>Como este aparelho…</translation>
    </message>
    <message>
        <source>As voxels</source>
        <translation>Em voxels</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>Não peça nenhuma</translation>
    </message>
    <message>
        <source>At least {least}{unit}.</source>
        <translation>Ao menos {least}{unit}.</translation>
    </message>
    <message>
        <source>At most {most}{unit}.</source>
        <translation>No máximo {most}{unit}.</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Contraste auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: {name}, {what}</source>
        <translation>Automático: {name}, {what}</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Begin with these scans</source>
        <translation>Começar com estas imagens</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans.</source>
        <translation>Melhor modelo, passo {step}: {gain} dB em relação à interpolação nas imagens reservadas.</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans. It is not better than interpolation and is not offered. Train longer, or on more scans.</source>
        <translation>Melhor modelo, passo {step}: {gain} dB em relação à interpolação nas imagens reservadas. Ele não é melhor que a interpolação e não é oferecido. Treine por mais tempo ou com mais imagens.</translation>
    </message>
    <message>
        <source>Bias correction changed the brightness in the brain by {change} (standard deviation).</source>
        <translation>A correção de bias mudou o brilho no cérebro em {change} (desvio padrão).</translation>
    </message>
    <message>
        <source>Bias correction found no smooth differences of brightness.</source>
        <translation>A correção de bias não achou diferenças suaves de brilho.</translation>
    </message>
    <message>
        <source>Blur within slices</source>
        <translation>Borrão nos cortes</translation>
    </message>
    <message>
        <source>Brain mask and uncertainty, too</source>
        <translation>Máscara do cérebro e incerteza também</translation>
    </message>
    <message>
        <source>Bright intensities have overflown.</source>
        <translation>As intensidades altas estouraram.</translation>
    </message>
    <message>
        <source>Brightness: white × {wm2}, grey × {gm2}; noise {noise}</source>
        <translation>Brilho: branca × {wm2}, cinzenta × {gm2}; ruído {noise}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back unsaved results</source>
        <translation>Recuperar resultados não salvos</translation>
    </message>
    <message>
        <source>Bringing back unsaved results</source>
        <translation>Recuperando resultados não salvos</translation>
    </message>
    <message>
        <source>Bringing {name} onto the grid of this scan</source>
        <translation>Levando {name} à grade desta imagem</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush radius</source>
        <translation>Raio do pincel</translation>
    </message>
    <message>
        <source>CNR: difference of a region's mean from the mean of this one, over the noise</source>
        <translation>CNR: diferença entre a média de uma região e a desta, dividida pelo ruído</translation>
    </message>
    <message>
        <source>CSF, grey matter, white matter</source>
        <translation>LCR, substância cinzenta, substância branca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check left and right with the original images.</source>
        <translation>Confira esquerda e direita com as imagens originais.</translation>
    </message>
    <message>
        <source>Check the edge of the brain in the result, or give a mask.</source>
        <translation>Confira a borda do cérebro no resultado ou forneça uma máscara.</translation>
    </message>
    <message>
        <source>Check the fit</source>
        <translation>Verificar o ajuste</translation>
    </message>
    <message>
        <source>Check the scan first.</source>
        <translation>Verifique primeiro a imagem.</translation>
    </message>
    <message>
        <source>Check the side with the original images.</source>
        <translation>Confira o lado com as imagens originais.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Escolha uma pasta para o treino.</translation>
    </message>
    <message>
        <source>Choose a folder of high-field scans.</source>
        <translation>Escolha uma pasta de imagens de alto campo.</translation>
    </message>
    <message>
        <source>Choose a folder, save, quit</source>
        <translation>Escolher uma pasta, salvar, sair</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Choose a tool and drag in a view. Every view is measured at the same place. Drag what was drawn to move it; Del removes it.</source>
        <translation>Escolha uma ferramenta e arraste em uma vista. Todas as vistas são medidas no mesmo lugar. Arraste o que foi traçado para movê-lo; Del remove.</translation>
    </message>
    <message>
        <source>Choose another model first</source>
        <translation>Escolha primeiro outro modelo</translation>
    </message>
    <message>
        <source>Choose another model, or ask for no uncertainty</source>
        <translation>Escolha outro modelo ou não peça incerteza</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose in each what it shows</source>
        <translation>Escolha em cada uma o que mostra</translation>
    </message>
    <message>
        <source>Choose one: {usable2}</source>
        <translation>Escolha uma: {usable2}</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>Escolher séries</translation>
    </message>
    <message>
        <source>Choose the best model of this run in Enhance</source>
        <translation>Escolher em Melhorar o melhor modelo deste treino</translation>
    </message>
    <message>
        <source>Choose what a view shows</source>
        <translation>Escolher o que uma vista mostra</translation>
    </message>
    <message>
        <source>Choose what this view shows</source>
        <translation>Escolher o que esta vista mostra</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>Fechar a imagem</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Coil</source>
        <translation>Bobina</translation>
    </message>
    <message>
        <source>Coil shading</source>
        <translation>Sombra da bobina</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>Cores da sobreposição</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Combining {count} scans ({name})</source>
        <translation>Combinando {count} imagens ({name})</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare both pictures.</source>
        <translation>Compare as duas imagens.</translation>
    </message>
    <message>
        <source>Compare the pictures.</source>
        <translation>Compare as imagens.</translation>
    </message>
    <message>
        <source>Comparing {name} with the reference</source>
        <translation>Comparando {name} com a referência</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>Comparação das imagens</translation>
    </message>
    <message>
        <source>Condition rate</source>
        <translation>Taxa das condições</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast matching includes a step of it.</source>
        <translation>A igualação de contraste inclui um passo dela.</translation>
    </message>
    <message>
        <source>Contrast restored</source>
        <translation>Contraste restaurado</translation>
    </message>
    <message>
        <source>Contrast to</source>
        <translation>Contraste com</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: difference from the region chosen below, over the noise</source>
        <translation>Relação contraste-ruído: diferença para a região escolhida abaixo, dividida pelo ruído</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convenção</translation>
    </message>
    <message>
        <source>Convert each series first, such as with dcm2niix</source>
        <translation>Converta antes cada série, por exemplo com dcm2niix</translation>
    </message>
    <message>
        <source>Convert or export the scan again if they were measured.</source>
        <translation>Converta ou exporte de novo a imagem se eles foram medidos.</translation>
    </message>
    <message>
        <source>Convert the scan again.</source>
        <translation>Converta a imagem de novo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy the line of the terminal that makes the same scan: siqt simulate …</source>
        <translation>Copiar a linha do terminal que faz a mesma imagem: siqt simulate …</translation>
    </message>
    <message>
        <source>Copy the siqt train line that does the same in a shell, on a server for example</source>
        <translation>Copiar a linha siqt train que faz o mesmo em um terminal, por exemplo em um servidor</translation>
    </message>
    <message>
        <source>Copy the whole disc</source>
        <translation>Copie o disco inteiro</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Correlation with the scan: {correlation}.</source>
        <translation>Correlação com a imagem: {correlation}.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + roda</translation>
    </message>
    <message>
        <source>DICOM files beside this series could not be read (count: {count}).</source>
        <translation>Arquivos DICOM ao lado desta série não puderam ser lidos (total: {count}).</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Data consistency changed the result: its difference from the slices was {before} times the noise, and is now {after} times the noise.</source>
        <translation>A consistência dos dados mudou o resultado: a diferença para os cortes era {before} vezes o ruído e agora é {after} vezes o ruído.</translation>
    </message>
    <message>
        <source>Data consistency is enforced.</source>
        <translation>A consistência dos dados é imposta.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced by itself.</source>
        <translation>A consistência dos dados não é imposta à parte.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced, as asked.</source>
        <translation>A consistência dos dados não é imposta, como pedido.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced.</source>
        <translation>A consistência dos dados não é imposta.</translation>
    </message>
    <message>
        <source>Decay of the averaged weights</source>
        <translation>Decaimento dos pesos médios</translation>
    </message>
    <message>
        <source>Decay of the learning rate</source>
        <translation>Decaimento da taxa de aprendizado</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that is validated and kept; 0 is off.</source>
        <translation>Decaimento da média móvel dos pesos, que é validada e guardada; 0: desligado.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device, and how the model is applied</source>
        <translation>Processador e uso do modelo</translation>
    </message>
    <message>
        <source>Difference from the reference</source>
        <translation>Diferença da referência</translation>
    </message>
    <message>
        <source>Differs from a scan by {residual:.1f} times its noise.</source>
        <translation>Difere de uma imagem em {residual} vezes o ruído dela.</translation>
    </message>
    <message>
        <source>Differs from the result by {residual} times its noise</source>
        <translation>Difere do resultado em {residual} vezes seu ruído</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Do not trust the result around them.</source>
        <translation>Não confie no resultado em volta deles.</translation>
    </message>
    <message>
        <source>Do not trust the result there.</source>
        <translation>Não confie no resultado ali.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Done, not saved</source>
        <translation>Pronto, não salvo</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Clique duplo</translation>
    </message>
    <message>
        <source>Drag a line: its length, and the intensities along it</source>
        <translation>Trace uma linha: comprimento e intensidades ao longo dela</translation>
    </message>
    <message>
        <source>Drag a rectangle: mean, SD, SNR, CNR and histogram</source>
        <translation>Trace um retângulo: média, DP, SNR, CNR e histograma</translation>
    </message>
    <message>
        <source>Draw from prior</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Draw nothing</source>
        <translation>Não traçar nada</translation>
    </message>
    <message>
        <source>Draw nothing; a click moves the crosshair</source>
        <translation>Não traçar nada; um clique move a cruz</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Drop a scan here</source>
        <translation>Solte uma imagem aqui</translation>
    </message>
    <message>
        <source>Drop a scan here, a folder or a DICOM disc. The sample scan shows what the program does.</source>
        <translation>Solte aqui uma imagem, uma pasta ou um disco DICOM. O exemplo mostra o que o programa faz.</translation>
    </message>
    <message>
        <source>Each of them got its own place.</source>
        <translation>Cada um recebeu seu próprio lugar.</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices, as asked.</source>
        <translation>Cada corte vira {factor} cortes, como pedido.</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices.</source>
        <translation>Cada corte vira {factor} cortes.</translation>
    </message>
    <message>
        <source>Each was shifted in its plane by interpolation, so that they lie upright over one another</source>
        <translation>Cada um foi deslocado no seu plano por interpolação, para que fiquem alinhados um sobre o outro</translation>
    </message>
    <message>
        <source>Earlier validations</source>
        <translation>Validações anteriores</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Melhorar</translation>
    </message>
    <message>
        <source>Enhance a scan first.</source>
        <translation>Melhore uma imagem primeiro.</translation>
    </message>
    <message>
        <source>Enhance all</source>
        <translation>Melhorar todas</translation>
    </message>
    <message>
        <source>Enhance all ({count})</source>
        <translation>Melhorar todas ({count})</translation>
    </message>
    <message>
        <source>Enhance anyway</source>
        <translation>Melhorar mesmo assim</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result</source>
        <translation>Melhorar cada imagem aberta sem resultado</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result, one after the other. What is set at the side holds for the scan that is shown; the others are enhanced with Automatic.</source>
        <translation>Melhorar cada imagem aberta sem resultado, uma após a outra. O que está ao lado vale para a imagem mostrada; as outras usam Automático.</translation>
    </message>
    <message>
        <source>Enhance it</source>
        <translation>Melhore-a</translation>
    </message>
    <message>
        <source>Enhance the open scan</source>
        <translation>Melhorar a imagem aberta</translation>
    </message>
    <message>
        <source>Enhance the scan (Ctrl+E)</source>
        <translation>Melhorar a imagem (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>Melhorar a imagem depois da atual (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance the scan to have the result scored.</source>
        <translation>Melhore a imagem para que o resultado seja avaliado.</translation>
    </message>
    <message>
        <source>Enhance the simulated scan, and compare with the high-field one.</source>
        <translation>Melhorar a imagem simulada e comparar com a de alto campo.</translation>
    </message>
    <message>
        <source>Enhance this</source>
        <translation>Melhorar esta</translation>
    </message>
    <message>
        <source>Enhance, simulate, measure</source>
        <translation>Melhorar, simular, medir</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>Melhorada</translation>
    </message>
    <message>
        <source>Enhanced and interpolated scan minus the reference, inside the brain</source>
        <translation>Imagem melhorada e interpolada menos a referência, dentro do cérebro</translation>
    </message>
    <message>
        <source>Enhancing {name}</source>
        <translation>Melhorando {name}</translation>
    </message>
    <message>
        <source>Epsilon of the Charbonnier loss</source>
        <translation>Épsilon da perda de Charbonnier</translation>
    </message>
    <message>
        <source>Error at which the Charbonnier loss turns from square to absolute, in brain means.</source>
        <translation>Erro em que a perda de Charbonnier passa de quadrática a absoluta, em médias do cérebro.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Estimate: later</source>
        <translation>Estimativa: mais tarde</translation>
    </message>
    <message>
        <source>Even if slices are thin</source>
        <translation>Mesmo se os cortes forem finos</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>Cada resultado é salvo logo em uma pasta à sua escolha</translation>
    </message>
    <message>
        <source>Every voxel has the same value ({low}): no scan.</source>
        <translation>Todos os voxels têm o mesmo valor ({low}): não é uma imagem.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Tudo roda neste computador; nada é enviado.</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erro esperado</translation>
    </message>
    <message>
        <source>Expected error inside the brain: {typical} % of the brain's mean intensity (standard deviation, median of the voxels).</source>
        <translation>Erro esperado no cérebro: {typical} % da intensidade média do cérebro (desvio padrão, mediana dos voxels).</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness, which is much.</source>
        <translation>Erro esperado: cerca de {percent} % do brilho, o que é muito.</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness.</source>
        <translation>Erro esperado: cerca de {percent} % do brilho.</translation>
    </message>
    <message>
        <source>Expected error: not known.</source>
        <translation>Erro esperado: desconhecido.</translation>
    </message>
    <message>
        <source>Expected size of the error, in the scan's intensities, as NIfTI</source>
        <translation>Erro esperado, nas intensidades da imagem, em NIfTI</translation>
    </message>
    <message>
        <source>Expected size of the model's error. It is not a probability that a lesion is real.</source>
        <translation>Erro esperado do modelo. Não é a probabilidade de uma lesão ser real.</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exportar uma imagem</translation>
    </message>
    <message>
        <source>Export it again with that</source>
        <translation>Exporte-a de novo com ele</translation>
    </message>
    <message>
        <source>Export picture of a size…</source>
        <translation>Exportar imagem com tamanho…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagem…</translation>
    </message>
    <message>
        <source>Export swipe as GIF…</source>
        <translation>Exportar a cortina em GIF…</translation>
    </message>
    <message>
        <source>Export the scan again with more levels.</source>
        <translation>Exporte a imagem de novo com mais níveis.</translation>
    </message>
    <message>
        <source>Export the swipe</source>
        <translation>Exportar a cortina</translation>
    </message>
    <message>
        <source>Export them again without that, or unpack them with dcmconv of dcmtk</source>
        <translation>Exporte-os de novo sem isso ou descompacte-os com dcmconv do dcmtk</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Film (*.gif)</source>
        <translation>Filme (*.gif)</translation>
    </message>
    <message>
        <source>Find grey matter, white matter and fluid in the scans that have no tissue maps yet. Training does this too before it begins.</source>
        <translation>Achar substância cinzenta, substância branca e líquor nas imagens sem mapas de tecidos. O treino também faz isso antes de começar.</translation>
    </message>
    <message>
        <source>Find tissues</source>
        <translation>Achar tecidos</translation>
    </message>
    <message>
        <source>Find white and grey matter</source>
        <translation>Achar substância branca e cinzenta</translation>
    </message>
    <message>
        <source>Finding grey and white matter</source>
        <translation>Procurando substâncias cinzenta e branca</translation>
    </message>
    <message>
        <source>Finding grey and white matter. It takes about a minute for each volume.</source>
        <translation>Procurando substâncias cinzenta e branca. Cerca de um minuto por volume.</translation>
    </message>
    <message>
        <source>Finding white and grey matter</source>
        <translation>Procurando substâncias branca e cinzenta</translation>
    </message>
    <message>
        <source>Fine contrast is lost.</source>
        <translation>O contraste fino se perdeu.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fogo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar à vista</translation>
    </message>
    <message>
        <source>Fit width and level to the brain</source>
        <translation>Ajustar a janela ao cérebro</translation>
    </message>
    <message>
        <source>Fixed tissue</source>
        <translation>Tecido fixo</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder of high-field scans</source>
        <translation>Pasta de imagens de alto campo</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Pasta do treino</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>Para T1w: volumes do cérebro antes e depois, e sobreposição.</translation>
    </message>
    <message>
        <source>For a conditioned_unet with contrast any: the smallest and the largest slice spacing, for example 2, 10 thin slices. One model then serves them all. Empty for networks for one slice spacing.</source>
        <translation>Para um conditioned_unet com qualquer contraste: o menor e o maior espaçamento dos cortes, por exemplo 2, 10 cortes finos. Um só modelo serve então a todos. Vazio para redes de um só espaçamento.</translation>
    </message>
    <message>
        <source>For information.</source>
        <translation>Para informação.</translation>
    </message>
    <message>
        <source>For research only. Not for diagnosis or treatment.</source>
        <translation>Apenas para pesquisa. Não para diagnóstico nem tratamento.</translation>
    </message>
    <message>
        <source>For viewers that do not show the description of a series.</source>
        <translation>Para visualizadores que não mostram a descrição da série.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatro</translation>
    </message>
    <message>
        <source>Fraction of patches that get artificial lesions.</source>
        <translation>Fração dos blocos que recebem lesões artificiais.</translation>
    </message>
    <message>
        <source>Fraction of patches whose input is 0 outside a widened brain mask, as in enhancing.</source>
        <translation>Fração dos blocos cuja entrada é 0 fora de uma máscara do cérebro ampliada, como ao melhorar.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder</source>
        <translation>Libere espaço ou escolha outra pasta</translation>
    </message>
    <message>
        <source>From name or header: not stated</source>
        <translation>Nome ou cabeçalho: não informado</translation>
    </message>
    <message>
        <source>From name or header: {contrast}</source>
        <translation>Nome ou cabeçalho: {contrast}</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>A partir do próximo início</translation>
    </message>
    <message>
        <source>From the next start on. The translations were not reviewed by native speakers.</source>
        <translation>A partir do próximo início. As traduções não foram revisadas por falantes nativos.</translation>
    </message>
    <message>
        <source>GM</source>
        <translation>SC</translation>
    </message>
    <message>
        <source>Gap between slices</source>
        <translation>Espaço entre cortes</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.</source>
        <translation>Gaussiano: o mesmo ruído em toda parte, como no método publicado. Os valores podem ser negativos. Riciano: o ruído de uma imagem de magnitude. Nunca é negativo e clareia regiões escuras.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Ghosts in the brain are not removed.</source>
        <translation>Os fantasmas no cérebro não são removidos.</translation>
    </message>
    <message>
        <source>Give a folder of scans</source>
        <translation>Dê uma pasta de imagens</translation>
    </message>
    <message>
        <source>Give a mask that is 1 in the brain</source>
        <translation>Dê uma máscara que valha 1 no cérebro</translation>
    </message>
    <message>
        <source>Give a scanner's export or a NIfTI file</source>
        <translation>Dê a exportação de um aparelho ou um arquivo NIfTI</translation>
    </message>
    <message>
        <source>Give scans of one person and one contrast.</source>
        <translation>Dê imagens de uma só pessoa e de um só contraste.</translation>
    </message>
    <message>
        <source>Give the folder of one examination</source>
        <translation>Dê a pasta de um só exame</translation>
    </message>
    <message>
        <source>Give the folder of one person</source>
        <translation>Dê a pasta de uma só pessoa</translation>
    </message>
    <message>
        <source>Go back to earlier validations</source>
        <translation>Voltar às validações anteriores</translation>
    </message>
    <message>
        <source>Go on with the run in this folder where it stopped</source>
        <translation>Continuar o treino desta pasta de onde parou</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Gradient clipping, norm</source>
        <translation>Corte do gradiente, norma</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.</source>
        <translation>As substâncias cinzenta e branca recebem o contraste de alto campo. Automático: se o modelo conhece o contraste desta imagem.</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>Substância cinzenta</translation>
    </message>
    <message>
        <source>Grey matter, white matter and fluid as SPM's c1, c2, c3 files.</source>
        <translation>Substâncias cinzenta e branca e líquor, arquivos c1, c2, c3 do SPM.</translation>
    </message>
    <message>
        <source>Half of the patches get both SNRs times exp(u), u uniform in [-jitter, jitter].</source>
        <translation>Metade dos blocos tem os dois SNR multiplicados por exp(u), u uniforme em [-variação, variação].</translation>
    </message>
    <message>
        <source>Half of the patches get slices of uneven brightness: standard deviation of its logarithm.</source>
        <translation>Metade dos blocos tem cortes de brilho desigual: desvio padrão do logaritmo.</translation>
    </message>
    <message>
        <source>Held out: the network does not learn from it. The network is tested on it.</source>
        <translation>Reservada: a rede não aprende com ela. A rede é testada nela.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ajuda</translation>
    </message>
    <message>
        <source>High-field contrast</source>
        <translation>Contraste de alto campo</translation>
    </message>
    <message>
        <source>High-field contrast is not restored, as asked.</source>
        <translation>O contraste de alto campo não é restaurado, como pedido.</translation>
    </message>
    <message>
        <source>High-field contrast is not restored.</source>
        <translation>O contraste de alto campo não é restaurado.</translation>
    </message>
    <message>
        <source>High-field contrast is restored, as asked.</source>
        <translation>O contraste de alto campo é restaurado, como pedido.</translation>
    </message>
    <message>
        <source>High-field contrast is restored.</source>
        <translation>O contraste de alto campo é restaurado.</translation>
    </message>
    <message>
        <source>High-field contrast is restored: the combined volume gets the contrast that the model gives {name}.</source>
        <translation>O contraste de alto campo é restaurado: o volume combinado recebe o contraste que o modelo dá a {name}.</translation>
    </message>
    <message>
        <source>High-field contrast was not restored.</source>
        <translation>O contraste de alto campo não foi restaurado.</translation>
    </message>
    <message>
        <source>High-field sample</source>
        <translation>Exemplo de alto campo</translation>
    </message>
    <message>
        <source>How far the estimates are from the truth, over the last steps</source>
        <translation>Distância entre estimativas e verdade, nos últimos passos</translation>
    </message>
    <message>
        <source>How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.</source>
        <translation>Quanto o resultado difere de cada imagem original, visto como esta o veria, em desvios-padrão do seu ruído. Conta a que mais difere. Uma imagem com pouco ruído pode diferir mais: a forma dos seus cortes não é conhecida o bastante.</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>Como as imagens são combinadas</translation>
    </message>
    <message>
        <source>If the data set is one of DataLad, fetch the file with 'datalad get'</source>
        <translation>Se o conjunto é do DataLad, obtenha o arquivo com 'datalad get'</translation>
    </message>
    <message>
        <source>If they are, the head moved too much; keep all scans to combine them all the same</source>
        <translation>Se são, a cabeça se moveu demais; mantenha todas as imagens para combiná-las mesmo assim</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>No seu lugar</translation>
    </message>
    <message>
        <source>In the browser: pictures, figures, volumes, what was done</source>
        <translation>No navegador: imagens, números, volumes, o que foi feito</translation>
    </message>
    <message>
        <source>Input and target are multiplied by exp(u), u uniform in [-brightness, brightness].</source>
        <translation>Entrada e alvo são multiplicados por exp(u), u uniforme em [-brilho, brilho].</translation>
    </message>
    <message>
        <source>Interpolate the scan</source>
        <translation>Interpolar a imagem</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>Interpolada</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>Ela não pode ser usada.</translation>
    </message>
    <message>
        <source>It is not opened</source>
        <translation>Não é aberto</translation>
    </message>
    <message>
        <source>It is not used</source>
        <translation>Não é usada</translation>
    </message>
    <message>
        <source>It is told that the noise is {level} of the brain's mean.</source>
        <translation>Ele é informado de que o ruído é {level} da média do cérebro.</translation>
    </message>
    <message>
        <source>It needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>São necessários os cortes como medidos, mas o ruído ou o bias é removido antes.</translation>
    </message>
    <message>
        <source>It shows another person or another contrast, or the head moved while it ran.</source>
        <translation>Ela mostra outra pessoa ou outro contraste, ou a cabeça se moveu durante a aquisição.</translation>
    </message>
    <message>
        <source>It was not tested on {contrast} scans.</source>
        <translation>Ele não foi testado em imagens {contrast}.</translation>
    </message>
    <message>
        <source>It was not trained for the scan's pixels of {pixels} mm; the result keeps these.</source>
        <translation>Ele não foi treinado para os pixels da imagem de {pixels} mm; o resultado os mantém.</translation>
    </message>
    <message>
        <source>It was not trained for the slice spacing of {spacing} mm, and improves the scan less.</source>
        <translation>Ele não foi treinado para o espaçamento de {spacing} mm e melhora menos a imagem.</translation>
    </message>
    <message>
        <source>It was not trained for voxels of {pixels} x {spacing} mm, and improves the scan less.</source>
        <translation>Ele não foi treinado para voxels de {pixels} x {spacing} mm e melhora menos a imagem.</translation>
    </message>
    <message>
        <source>It was segmented before.</source>
        <translation>Ela já foi segmentada.</translation>
    </message>
    <message>
        <source>It was trained for this voxel size.</source>
        <translation>Ele foi treinado para este tamanho de voxel.</translation>
    </message>
    <message>
        <source>It was used all the same, because all scans were to be kept.</source>
        <translation>Ela foi usada mesmo assim, pois todas as imagens deviam ser mantidas.</translation>
    </message>
    <message>
        <source>Its slices are {largest} mm apart and its pixels {smallest} mm wide: the simulator makes thick slices from thin ones, and needs a high-field scan with thin slices to start from.</source>
        <translation>Seus cortes estão a cada {largest} mm e seus pixels têm {smallest} mm: o simulador faz cortes espessos a partir de finos e precisa de uma imagem de alto campo com cortes finos.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jitter of brightness</source>
        <translation>Variação do brilho</translation>
    </message>
    <message>
        <source>Jitter of the SNR</source>
        <translation>Variação do SNR</translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>Manter todas as imagens</translation>
    </message>
    <message>
        <source>Keep all scans to combine it all the same.</source>
        <translation>Mantenha todas as imagens para combiná-la mesmo assim.</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Manter e sair</translation>
    </message>
    <message>
        <source>Keep the patient's identity</source>
        <translation>Manter a identidade do paciente</translation>
    </message>
    <message>
        <source>Keep the scans' contrast</source>
        <translation>Manter o das imagens</translation>
    </message>
    <message>
        <source>Keeping a result</source>
        <translation>Guardando um resultado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas e mouse</translation>
    </message>
    <message>
        <source>Known once all scans have been looked at.</source>
        <translation>Conhecido depois que todas as imagens forem examinadas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest bias field</source>
        <translation>Maior campo de bias</translation>
    </message>
    <message>
        <source>Largest in-plane blur, FWHM</source>
        <translation>Maior borramento no plano, FWHM</translation>
    </message>
    <message>
        <source>Largest norm of the gradient.</source>
        <translation>Maior norma do gradiente.</translation>
    </message>
    <message>
        <source>Last fraction of the steps, over which it falls along a cosine.</source>
        <translation>Última fração dos passos, em que ela cai como um cosseno.</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>Sobrepor LCR, substâncias cinzenta e branca às vistas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Learning rate of what turns conditions into scales, over the other.</source>
        <translation>Taxa de aprendizado do que transforma condições em escalas, sobre a outra.</translation>
    </message>
    <message>
        <source>Least and largest mean of the brain over the noise of these patches; log-uniform.</source>
        <translation>Menor e maior média do cérebro sobre o ruído destes blocos; log-uniforme.</translation>
    </message>
    <message>
        <source>Least brain in a patch</source>
        <translation>Mínimo de cérebro em um bloco</translation>
    </message>
    <message>
        <source>Least fraction of brain in a patch.</source>
        <translation>Fração mínima de cérebro em um bloco.</translation>
    </message>
    <message>
        <source>Left button</source>
        <translation>Botão esquerdo</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>Excluída: não combina com as outras</translation>
    </message>
    <message>
        <source>Length of the training. The network improves a little with each step.</source>
        <translation>Duração do treino. A rede melhora um pouco a cada passo.</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>Comprimento e perfil ao longo de uma linha</translation>
    </message>
    <message>
        <source>Lesions lie in tissue, and their voxels weigh 1 + this times |relative change| in the loss, in patches that have some.</source>
        <translation>As lesões ficam no tecido e seus voxels pesam 1 + isto vezes |mudança relativa| na perda, nos blocos que as têm.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Carregar uma receita</translation>
    </message>
    <message>
        <source>Load a reference first: File &gt; Load reference.</source>
        <translation>Carregue antes uma referência: Arquivo &gt; Carregar referência.</translation>
    </message>
    <message>
        <source>Load a reference: a scan of the same person with thin slices</source>
        <translation>Carregar uma referência: uma imagem da mesma pessoa com cortes finos</translation>
    </message>
    <message>
        <source>Load a reference…</source>
        <translation>Carregar referência…</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>Carregar parâmetros</translation>
    </message>
    <message>
        <source>Load parameters from a JSON file, or from the one beside a simulated scan.</source>
        <translation>Carregar parâmetros de um arquivo JSON ou do que acompanha uma imagem simulada.</translation>
    </message>
    <message>
        <source>Loading the parameters</source>
        <translation>Carregando os parâmetros</translation>
    </message>
    <message>
        <source>Loading the reference {name}</source>
        <translation>Carregando a referência {name}</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Carregar…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examinar de novo</translation>
    </message>
    <message>
        <source>Look at the scans once more, after files were added or repaired</source>
        <translation>Examinar de novo as imagens, depois de adicionar ou reparar arquivos</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>Verifique se há nomes nos detalhes antes de enviá-los.</translation>
    </message>
    <message>
        <source>Looking at the folder of the run</source>
        <translation>Examinando a pasta do treino</translation>
    </message>
    <message>
        <source>Looking at the folder of the run.</source>
        <translation>Examinando a pasta do treino.</translation>
    </message>
    <message>
        <source>Looking at the scans</source>
        <translation>Examinando as imagens</translation>
    </message>
    <message>
        <source>Looking for processors</source>
        <translation>Procurando processadores</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height. Up to one voxel of the high-field scan it is off.</source>
        <translation>Perda de detalhe nos cortes, como com uma matriz mais grossa: um borrão gaussiano desta largura a meia altura. Até um voxel da imagem de alto campo: desligado.</translation>
    </message>
    <message>
        <source>Loss, by step</source>
        <translation>Perda, por passo</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>Perda.</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licença MIT.</translation>
    </message>
    <message>
        <source>MNI152 template</source>
        <translation>Modelo MNI152</translation>
    </message>
    <message>
        <source>MNI152 template, simulated low field, not acquired</source>
        <translation>Modelo MNI152, baixo campo simulado, não adquirido</translation>
    </message>
    <message>
        <source>Make one sharp volume of the ticked scans</source>
        <translation>Fazer um só volume nítido das imagens marcadas</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>Fazer um volume de várias imagens de uma pessoa</translation>
    </message>
    <message>
        <source>Manual, in English</source>
        <translation>Manual, em inglês</translation>
    </message>
    <message>
        <source>Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.</source>
        <translation>Máscara: soma das probabilidades de SC, SB e líquor da verdade &gt; 0,5, e verdade diferente de 0. PSNR: 20 log10(D / RMSE); D = percentil 99,9 da verdade dentro da máscara. SSIM: SSIM 3-D, janela gaussiana sigma 1,5 voxel, K1 0,01, K2 0,03, faixa = percentil 99,9 da verdade dentro da máscara; ambas as imagens em 0 fora da máscara; média do mapa dentro dela. Ajustado: após a reta de intensidade que mais aproxima a imagem da verdade dentro da máscara; como está: sem ela. Cúbica: interpolação por splines cúbicas entre os cortes simulados.</translation>
    </message>
    <message>
        <source>Mask: the brain, where the reference covers it. The reference is brought onto the enhanced grid by its affine; nothing is registered. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. All after the line of intensity that brings the volume nearest to the reference, unless it says as is. PSNR (published): 10 log10(max(g)^2 / MSE) on M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}. SSIM (published, R = 2): 2-D SSIM of each slice, Gaussian window sigma 2.5 pixels, data range 2, mean over M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}.</source>
        <translation>Máscara: o cérebro, onde a referência o cobre. A referência é levada à grade melhorada pela sua matriz afim; nada é registrado. PSNR: 20 log10(D / RMSE); D = percentil 99,9 da verdade dentro da máscara. SSIM: SSIM 3-D, janela gaussiana sigma 1,5 voxel, K1 0,01, K2 0,03, faixa = percentil 99,9 da verdade dentro da máscara; ambas as imagens em 0 fora da máscara; média do mapa dentro dela. Tudo após a reta de intensidade que mais aproxima o volume da referência, salvo onde diz como está. PSNR (publicado): 10 log10(max(g)^2 / MSE) em M, na escala de intensidade publicada: uma reta para verdade e estimativa que leva os percentis 1 e 99 dos voxels da verdade acima da média do campo de visão a 1 e 100, g = max(0, verdade), M = {g != 0}. SSIM (publicado, R = 2): SSIM 2-D de cada corte, janela gaussiana sigma 2,5 pixels, faixa 2, média em M, na mesma escala.</translation>
    </message>
    <message>
        <source>Match contrast</source>
        <translation>Igualar contraste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Mean intensity of the voxels in the region</source>
        <translation>Intensidade média dos voxels da região</translation>
    </message>
    <message>
        <source>Mean signal of grey matter divided by the standard deviation of the noise. It sets the contrast: white matter keeps its own ratio. More than 0.</source>
        <translation>Sinal médio da substância cinzenta dividido pelo desvio padrão do ruído. Define o contraste: a substância branca mantém a sua relação. Maior que 0.</translation>
    </message>
    <message>
        <source>Mean signal of white matter divided by the standard deviation of the noise. To the left there is more noise; the contrast of grey and white matter stays. Half the field strength gives about half the ratio. More than 0.</source>
        <translation>Sinal médio da substância branca dividido pelo desvio padrão do ruído. Para a esquerda há mais ruído; o contraste entre as substâncias cinzenta e branca permanece. Metade do campo dá cerca de metade da relação. Maior que 0.</translation>
    </message>
    <message>
        <source>Mean, SD, SNR, CNR, histogram</source>
        <translation>Média, DP, SNR, CNR, histograma</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure of quality</source>
        <translation>Medida de qualidade</translation>
    </message>
    <message>
        <source>Measured SNR: white {wm} (asked {snr_wm}), grey {gm} (asked {snr_gm})</source>
        <translation>SNR medido: branca {wm} (pedido {snr_wm}), cinzenta {gm} (pedido {snr_gm})</translation>
    </message>
    <message>
        <source>Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.</source>
        <translation>Medido na imagem simulada: a média de cada tecido dividida pelo ruído fora do cérebro. Cortes espessos misturam tecidos e o sombreado muda as médias. O valor pode diferir um pouco do pedido.</translation>
    </message>
    <message>
        <source>Measurement, and view</source>
        <translation>Medida e vista</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Middle button, Shift + left</source>
        <translation>Botão do meio, Shift + esquerdo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model {model} cannot do it.</source>
        <translation>O modelo {model} não pode fazer isso.</translation>
    </message>
    <message>
        <source>Model {model} gives no uncertainty.</source>
        <translation>O modelo {model} não dá incerteza.</translation>
    </message>
    <message>
        <source>Model {model} is made for one factor.</source>
        <translation>O modelo {model} é feito para um só fator.</translation>
    </message>
    <message>
        <source>Model {model} is used, as asked.</source>
        <translation>O modelo {model} é usado, como pedido.</translation>
    </message>
    <message>
        <source>Model {model} makes no other number.</source>
        <translation>O modelo {model} não faz outro número.</translation>
    </message>
    <message>
        <source>Model {model} was trained on random contrasts.</source>
        <translation>O modelo {model} foi treinado com contrastes aleatórios.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {low:.3g} to {high:.3g} mm only.</source>
        <translation>O modelo {model} só foi treinado de {low} a {high} mm.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {native:.3g} mm only.</source>
        <translation>O modelo {model} só foi treinado com {native} mm.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {trained} scans.</source>
        <translation>O modelo {model} foi treinado com imagens {trained}.</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modelos:</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More than {least}, at most {most}{unit}.</source>
        <translation>Mais que {least}, no máximo {most}{unit}.</translation>
    </message>
    <message>
        <source>More than {least}{unit}.</source>
        <translation>Mais que {least}{unit}.</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}° to fit</source>
        <translation>Movida {shift} mm e {angle}° para ajustar</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}°; differs from the result by {residual} times its noise</source>
        <translation>Movida {shift} mm e {angle}°; difere do resultado em {residual} vezes seu ruído</translation>
    </message>
    <message>
        <source>NIfTI (*.nii.gz *.nii)</source>
        <translation>NIfTI (*.nii.gz *.nii)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurológica</translation>
    </message>
    <message>
        <source>New SNRs and new noise, drawn as in training.</source>
        <translation>Novos SNRs e novo ruído, sorteados como no treino.</translation>
    </message>
    <message>
        <source>New noise</source>
        <translation>Novo ruído</translation>
    </message>
    <message>
        <source>New noise. Nothing else changes.</source>
        <translation>Novo ruído. Nada mais muda.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>Próximo corte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No noise could be measured.</source>
        <translation>Não foi possível medir o ruído.</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Sem sobreposição</translation>
    </message>
    <message>
        <source>No quality was measured: {error}.</source>
        <translation>A qualidade não foi medida: {error}.</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>Nenhuma imagem aberta</translation>
    </message>
    <message>
        <source>Nobody asked to remove them.</source>
        <translation>Ninguém pediu para removê-las.</translation>
    </message>
    <message>
        <source>Nobody else has tested it.</source>
        <translation>Ninguém mais o testou.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Noise from</source>
        <translation>Ruído de</translation>
    </message>
    <message>
        <source>Noise is not reduced, as asked.</source>
        <translation>O ruído não é reduzido, como pedido.</translation>
    </message>
    <message>
        <source>Noise is not reduced.</source>
        <translation>O ruído não é reduzido.</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice, as asked.</source>
        <translation>O ruído é reduzido antes, corte por corte, como pedido.</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice.</source>
        <translation>O ruído é reduzido antes, corte por corte.</translation>
    </message>
    <message>
        <source>Noise pattern</source>
        <translation>Padrão de ruído</translation>
    </message>
    <message>
        <source>Noise was removed; fine detail may be gone.</source>
        <translation>O ruído foi removido; detalhes finos podem ter sumido.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None of the scans can be used.</source>
        <translation>Nenhuma das imagens pode ser usada.</translation>
    </message>
    <message>
        <source>Not all scans were looked at. Look again, or choose another folder.</source>
        <translation>Nem todas as imagens foram examinadas. Examine de novo ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Ainda não registrada</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Não salvo:</translation>
    </message>
    <message>
        <source>Not used. Tick the scan to use it.</source>
        <translation>Não usada. Marque a imagem para usá-la.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>Nada foi treinado ainda.</translation>
    </message>
    <message>
        <source>Nothing shows that the scan is unlike the training scans.</source>
        <translation>Nada mostra que a imagem seja diferente das de treino.</translation>
    </message>
    <message>
        <source>Nothing to show yet. The arrow at the top left offers more.</source>
        <translation>Nada a mostrar ainda. A seta no alto à esquerda oferece mais.</translation>
    </message>
    <message>
        <source>Number of patches that the network sees in each step. More patches make training steadier, but need more memory and time.</source>
        <translation>Número de blocos que a rede vê em cada passo. Mais blocos tornam o treino mais estável, mas precisam de mais memória e tempo.</translation>
    </message>
    <message>
        <source>Number of scans that the network does not learn from. The model is tested on them. They are the last ones by file name.</source>
        <translation>Número de imagens com que a rede não aprende. O modelo é testado nelas. São as últimas por nome de arquivo.</translation>
    </message>
    <message>
        <source>Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.</source>
        <translation>Número do padrão de ruído. Fica igual enquanto um controle se move, para mudar só uma coisa. Qualquer inteiro a partir de 0.</translation>
    </message>
    <message>
        <source>Number of the shading pattern. Any whole number from 0.</source>
        <translation>Número do padrão de sombra. Qualquer inteiro a partir de 0.</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.</source>
        <translation>Número de cortes finos feitos de cada corte. Automático: o que aproxima o espaçamento de 1 mm.</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. With 4, slices of 4 mm become slices of 1 mm.</source>
        <translation>Número de cortes finos feitos de cada corte. Com 4, cortes de 4 mm viram cortes de 1 mm.</translation>
    </message>
    <message>
        <source>Number of views</source>
        <translation>Número de vistas</translation>
    </message>
    <message>
        <source>Numbers, time, processor</source>
        <translation>Números, tempo, processador</translation>
    </message>
    <message>
        <source>Oblique, nearest to {plane}, {count} slices {spacing} mm apart</source>
        <translation>Oblíqua, próxima de {plane}, {count} cortes a cada {spacing} mm</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Oceano</translation>
    </message>
    <message>
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>Para imagens DICOM abertas a partir de agora: listas, nomes de arquivos, relatórios e arquivos JSON identificam o paciente</translation>
    </message>
    <message>
        <source>Of whatever is laid over the views</source>
        <translation>De tudo o que é sobreposto às vistas</translation>
    </message>
    <message>
        <source>Off: the brain of each view is shown between the same percentiles</source>
        <translation>Desligado: o cérebro de cada vista é mostrado entre os mesmos percentis</translation>
    </message>
    <message>
        <source>Off: where their headers say that they lie</source>
        <translation>Desligado: onde os cabeçalhos as colocam</translation>
    </message>
    <message>
        <source>On held-out scans at step {step}: PSNR {psnr} dB, {baseline_psnr} dB against interpolation; SSIM {ssim}, interpolation {baseline_ssim}.</source>
        <translation>Nas imagens reservadas no passo {step}: PSNR {psnr} dB, {baseline_psnr} dB em relação à interpolação; SSIM {ssim}, interpolação {baseline_ssim}.</translation>
    </message>
    <message>
        <source>On high-field scans of your own</source>
        <translation>Com suas próprias imagens de alto campo</translation>
    </message>
    <message>
        <source>On the held-out scans: the model (line) and cubic interpolation (dashes)</source>
        <translation>Nas imagens reservadas: o modelo (linha) e a interpolação cúbica (tracejado)</translation>
    </message>
    <message>
        <source>One click. Three lights say whether the scan suits the model, whether the result agrees with the scan, and how large the error may be.</source>
        <translation>Um clique. Três luzes dizem se a imagem serve para o modelo, se o resultado concorda com ela e qual pode ser o erro.</translation>
    </message>
    <message>
        <source>One page for a browser, without a network</source>
        <translation>Uma página para o navegador, sem rede</translation>
    </message>
    <message>
        <source>One slice</source>
        <translation>Um corte</translation>
    </message>
    <message>
        <source>One volume: axial, coronal, sagittal</source>
        <translation>Um volume: axial, coronal, sagital</translation>
    </message>
    <message>
        <source>One voxel of the scan is {sizes} mm</source>
        <translation>Um voxel da imagem mede {sizes} mm</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Opacity and colours…</source>
        <translation>Opacidade e cores…</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacidade da sobreposição</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a folder of scans</source>
        <translation>Abrir uma pasta de imagens</translation>
    </message>
    <message>
        <source>Open a high-field scan with thin slices, or use the MNI152 template.</source>
        <translation>Abra uma imagem de alto campo com cortes finos ou use o modelo MNI152.</translation>
    </message>
    <message>
        <source>Open a scan</source>
        <translation>Abrir uma imagem</translation>
    </message>
    <message>
        <source>Open a scan first.</source>
        <translation>Abra uma imagem primeiro.</translation>
    </message>
    <message>
        <source>Open a scan…</source>
        <translation>Abrir uma imagem…</translation>
    </message>
    <message>
        <source>Open a thick-slice scan first</source>
        <translation>Abra primeiro uma imagem com cortes espessos</translation>
    </message>
    <message>
        <source>Open all scans of a folder, NIfTI or DICOM</source>
        <translation>Abrir todas as imagens de uma pasta, NIfTI ou DICOM</translation>
    </message>
    <message>
        <source>Open and enhance them again</source>
        <translation>Abra e melhore de novo</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Open more scans of the same person</source>
        <translation>Abrir mais imagens da mesma pessoa</translation>
    </message>
    <message>
        <source>Open one or more scans (.nii, .nii.gz, DICOM)</source>
        <translation>Abrir uma ou mais imagens (.nii, .nii.gz, DICOM)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>Abrir imagens</translation>
    </message>
    <message>
        <source>Open the sample scan</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Open the scans and their results again</source>
        <translation>Reabrir as imagens e seus resultados</translation>
    </message>
    <message>
        <source>OpenVINO cannot be used: {error}</source>
        <translation>O OpenVINO não pode ser usado: {error}</translation>
    </message>
    <message>
        <source>OpenVINO is used on CPUs only, not on {type}</source>
        <translation>O OpenVINO só é usado em CPUs, não em {type}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertos antes</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation>Abrindo DICOM</translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>Abrindo uma pasta ou DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation>Abrindo imagens</translation>
    </message>
    <message>
        <source>Opening the MNI152 template</source>
        <translation>Abrindo o modelo MNI152</translation>
    </message>
    <message>
        <source>Opening the sample scan</source>
        <translation>Abrindo o exemplo</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Options of the network</source>
        <translation>Opções da rede</translation>
    </message>
    <message>
        <source>Options of the network as a JSON object.</source>
        <translation>Opções da rede, como objeto JSON.</translation>
    </message>
    <message>
        <source>Other definitions</source>
        <translation>Outras definições</translation>
    </message>
    <message>
        <source>Outside the brain too</source>
        <translation>Fora do cérebro também</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Own colours of the overlay</source>
        <translation>Cores próprias da sobreposição</translation>
    </message>
    <message>
        <source>PSNR: how small the errors are, in dB</source>
        <translation>PSNR: quão pequenos são os erros, em dB</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página da ajuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR and histogram</source>
        <translation>Pinte uma região: média, DP, SNR, CNR e histograma</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR, histogram</source>
        <translation>Pintar uma região: média, DP, SNR, CNR, histograma</translation>
    </message>
    <message>
        <source>Part of it is missing, or this is not the brain of an adult.</source>
        <translation>Falta uma parte, ou este não é o cérebro de um adulto.</translation>
    </message>
    <message>
        <source>Patch size, voxels</source>
        <translation>Tamanho do bloco, voxels</translation>
    </message>
    <message>
        <source>Patches cut off at a brain mask</source>
        <translation>Blocos cortados na máscara do cérebro</translation>
    </message>
    <message>
        <source>Patches of brain-extracted scans</source>
        <translation>Blocos de imagens só do cérebro</translation>
    </message>
    <message>
        <source>Patches of scans in their own contrast</source>
        <translation>Blocos de imagens no próprio contraste</translation>
    </message>
    <message>
        <source>Patches per step</source>
        <translation>Blocos por passo</translation>
    </message>
    <message>
        <source>Patches with a texture for each tissue</source>
        <translation>Blocos com uma textura por tecido</translation>
    </message>
    <message>
        <source>Patches with artificial lesions</source>
        <translation>Blocos com lesões artificiais</translation>
    </message>
    <message>
        <source>Patches with contrast by intensity</source>
        <translation>Blocos com contraste pela intensidade</translation>
    </message>
    <message>
        <source>Patches with contrast restored</source>
        <translation>Blocos com contraste restaurado</translation>
    </message>
    <message>
        <source>Patches with much noise</source>
        <translation>Blocos com muito ruído</translation>
    </message>
    <message>
        <source>Patches with random fine detail</source>
        <translation>Blocos com detalhe fino aleatório</translation>
    </message>
    <message>
        <source>Patches with the head masked</source>
        <translation>Blocos com a cabeça mascarada</translation>
    </message>
    <message>
        <source>Patient's left on screen left</source>
        <translation>Esquerda do paciente à esquerda da tela</translation>
    </message>
    <message>
        <source>Patient's right on screen left</source>
        <translation>Direita do paciente à esquerda da tela</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Planning {name}</source>
        <translation>Planejando {name}</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Prior of the signal-to-noise ratios</source>
        <translation>Distribuição das relações sinal-ruído</translation>
    </message>
    <message>
        <source>Probability of flips, for each axis</source>
        <translation>Probabilidade de espelhamento, por eixo</translation>
    </message>
    <message>
        <source>Probability of mirroring a patch along each axis.</source>
        <translation>Probabilidade de espelhar um bloco em cada eixo.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>Profile or histogram of the chosen measurement</source>
        <translation>Perfil ou histograma da medida escolhida</translation>
    </message>
    <message>
        <source>Profile or histogram, as a CSV file</source>
        <translation>Perfil ou histograma, em arquivo CSV</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Put SPM's tissue maps beside this {named} scan.</source>
        <translation>Ponha os mapas de tecidos do SPM ao lado desta imagem {named}.</translation>
    </message>
    <message>
        <source>Quality on held-out scans</source>
        <translation>Qualidade nas imagens reservadas</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit SIQT?</source>
        <translation>Sair do SIQT?</translation>
    </message>
    <message>
        <source>Quit. The results are lost.</source>
        <translation>Sair. Os resultados serão perdidos.</translation>
    </message>
    <message>
        <source>Quit. What runs is stopped.</source>
        <translation>Sair. O que está em execução é parado.</translation>
    </message>
    <message>
        <source>RGB colour voxels</source>
        <translation>voxels coloridos RGB</translation>
    </message>
    <message>
        <source>RGBA colour voxels</source>
        <translation>voxels coloridos RGBA</translation>
    </message>
    <message>
        <source>Radiological</source>
        <translation>Radiológica</translation>
    </message>
    <message>
        <source>Radius of the brush that paints a region</source>
        <translation>Raio do pincel que pinta uma região</translation>
    </message>
    <message>
        <source>Read a recipe from a JSON file</source>
        <translation>Ler uma receita de um arquivo JSON</translation>
    </message>
    <message>
        <source>Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.</source>
        <translation>Lê os mapas c1, c2, c3 do SPM ao lado da imagem, ou segmenta a imagem.</translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>Pronto para treinar.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Recipe: {problem}</source>
        <translation>Receita: {problem}</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Receitas (*.json)</translation>
    </message>
    <message>
        <source>Recipes that come with the program</source>
        <translation>Receitas que vêm com o programa</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Register the scans and lay them over one another, without combining them</source>
        <translation>Registrar e sobrepor as imagens, sem combiná-las</translation>
    </message>
    <message>
        <source>Registered or not</source>
        <translation>Registradas ou não</translation>
    </message>
    <message>
        <source>Registering the scans of {name}</source>
        <translation>Registrando as imagens de {name}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Remove all measurements of this scan</source>
        <translation>Remover todas as medidas desta imagem</translation>
    </message>
    <message>
        <source>Remove the chosen measurement</source>
        <translation>Remover a medida escolhida</translation>
    </message>
    <message>
        <source>Remove the result from the list and free its memory</source>
        <translation>Remover o resultado da lista e liberar memória</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Resíduo</translation>
    </message>
    <message>
        <source>Restore high-field contrast</source>
        <translation>Restaurar contraste de alto campo</translation>
    </message>
    <message>
        <source>Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.</source>
        <translation>Restaurar o contraste de alto campo, para todas as imagens ou nenhuma; auto: em T1w se o modelo puder.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results of this session; a click shows one</source>
        <translation>Resultados desta sessão; um clique mostra um</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>Resultados não salvos quando o programa terminou</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>Riciano</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botão direito</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>Rodando, {percent} %</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DP</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>SNR, subst. cinz.</translation>
    </message>
    <message>
        <source>SNR of patches with contrast kept</source>
        <translation>SNR dos blocos com contraste mantido</translation>
    </message>
    <message>
        <source>SNR of patches with much noise</source>
        <translation>SNR dos blocos com muito ruído</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>SNR, subst. branca</translation>
    </message>
    <message>
        <source>SNR prior of these patches.</source>
        <translation>Distribuição dos SNR desses blocos.</translation>
    </message>
    <message>
        <source>SPM, beside it</source>
        <translation>SPM, ao lado</translation>
    </message>
    <message>
        <source>SSIM: how alike the structures are, 0 to 1</source>
        <translation>SSIM: semelhança das estruturas, 0 a 1</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagital</translation>
    </message>
    <message>
        <source>Same contrast in all views</source>
        <translation>Mesmo contraste em todas as vistas</translation>
    </message>
    <message>
        <source>Same zoom in all views</source>
        <translation>Mesmo zoom em todas as vistas</translation>
    </message>
    <message>
        <source>Sample scan</source>
        <translation>Imagem de exemplo</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>Save all results in this folder</source>
        <translation>Salvar todos os resultados nesta pasta</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Salvar tudo…</translation>
    </message>
    <message>
        <source>Save as DICOM</source>
        <translation>Salvar como DICOM</translation>
    </message>
    <message>
        <source>Save as DICOM in a new folder inside</source>
        <translation>Salvar como DICOM em uma nova pasta dentro</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>Salvar como DICOM…</translation>
    </message>
    <message>
        <source>Save curve…</source>
        <translation>Salvar curva…</translation>
    </message>
    <message>
        <source>Save enhanced scan…</source>
        <translation>Salvar imagem melhorada…</translation>
    </message>
    <message>
        <source>Save every result in this folder</source>
        <translation>Salvar cada resultado nesta pasta</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Save results by themselves in {name}</source>
        <translation>Salvar resultados automaticamente em {name}</translation>
    </message>
    <message>
        <source>Save results by themselves…</source>
        <translation>Salvar resultados automaticamente…</translation>
    </message>
    <message>
        <source>Save simulated scan…</source>
        <translation>Salvar imagem simulada…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvar tabela…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>Salvar a curva</translation>
    </message>
    <message>
        <source>Save the enhanced scan</source>
        <translation>Salvar a imagem melhorada</translation>
    </message>
    <message>
        <source>Save the enhanced scan as NIfTI file (Ctrl+S)</source>
        <translation>Salvar a imagem melhorada em NIfTI (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>Salvar as medidas</translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation>Salvar os parâmetros</translation>
    </message>
    <message>
        <source>Save the parameters as a JSON file.</source>
        <translation>Salvar os parâmetros em JSON.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Salvar a receita</translation>
    </message>
    <message>
        <source>Save the simulated scan</source>
        <translation>Salvar a imagem simulada</translation>
    </message>
    <message>
        <source>Save the uncertainty</source>
        <translation>Salvar a incerteza</translation>
    </message>
    <message>
        <source>Save uncertainty…</source>
        <translation>Salvar incerteza…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Saving the parameters</source>
        <translation>Salvando os parâmetros</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Scan and enhanced</source>
        <translation>Original e melhorada</translation>
    </message>
    <message>
        <source>Scan and simulated</source>
        <translation>Original e simulada</translation>
    </message>
    <message>
        <source>Scan, interpolated</source>
        <translation>Imagem interpolada</translation>
    </message>
    <message>
        <source>Scan, simulated, enhanced</source>
        <translation>Original, simulada, melhorada</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Aparelho</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation>Imagens ({scans});;NIfTI ({nifti});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Scans held out</source>
        <translation>Imagens reservadas</translation>
    </message>
    <message>
        <source>Scans of one person and one contrast, such as an axial, a coronal and a sagittal one. The first gives the place and the brightness of the result.</source>
        <translation>Imagens de uma pessoa e de um contraste, como axial, coronal e sagital. A primeira dá a posição e o brilho do resultado.</translation>
    </message>
    <message>
        <source>Scans to combine</source>
        <translation>Imagens a combinar</translation>
    </message>
    <message>
        <source>Scans to train on</source>
        <translation>Imagens para treinar</translation>
    </message>
    <message>
        <source>Scans with thin slices are enhanced too. There is little to gain, and detail may be made up.</source>
        <translation>Imagens com cortes finos também são melhoradas. Há pouco a ganhar, e detalhes podem ser inventados.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seed of the fixed draws for validation.</source>
        <translation>Semente dos sorteios fixos da validação.</translation>
    </message>
    <message>
        <source>Seed of validation</source>
        <translation>Semente da validação</translation>
    </message>
    <message>
        <source>Segment now</source>
        <translation>Segmentar agora</translation>
    </message>
    <message>
        <source>Segment the first and the last volume that are shown</source>
        <translation>Segmentar o primeiro e o último volume mostrados</translation>
    </message>
    <message>
        <source>Segmentation needs a T1w scan.</source>
        <translation>A segmentação precisa de uma imagem T1w.</translation>
    </message>
    <message>
        <source>Segmenting the scans</source>
        <translation>Segmentando as imagens</translation>
    </message>
    <message>
        <source>Self-calibration failed ({error}).</source>
        <translation>A autocalibração falhou ({error}).</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} larger.</source>
        <translation>A autocalibração tornou a incerteza {change} maior.</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} smaller.</source>
        <translation>A autocalibração tornou a incerteza {change} menor.</translation>
    </message>
    <message>
        <source>Self-calibration was not possible: the pixels are too coarse, or too little of the brain is visible.</source>
        <translation>A autocalibração não foi possível: os pixels são grosseiros demais, ou vê-se muito pouco do cérebro.</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Settings that are rarely changed</source>
        <translation>Ajustes raramente mudados</translation>
    </message>
    <message>
        <source>Shading pattern</source>
        <translation>Padrão de sombra</translation>
    </message>
    <message>
        <source>Show beside the selected result</source>
        <translation>Mostrar ao lado do resultado selecionado</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Show them registered (G)</source>
        <translation>Mostrá-las registradas (G)</translation>
    </message>
    <message>
        <source>Show this result beside another result of the same scan, or of one that was combined</source>
        <translation>Mostrar este resultado ao lado de outro da mesma imagem, ou de uma combinada</translation>
    </message>
    <message>
        <source>Show tissues</source>
        <translation>Mostrar tecidos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Side by side, or with a line to drag. Measure is beside Enhance. Every word has a tip under the mouse; F1 shows the keys.</source>
        <translation>Lado a lado, ou com uma linha para arrastar. Medir fica ao lado de Melhorar. Cada palavra tem uma dica sob o mouse; F1 mostra as teclas.</translation>
    </message>
    <message>
        <source>Signal and noise</source>
        <translation>Sinal e ruído</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over the noise, which is chosen below</source>
        <translation>Relação sinal-ruído: média dividida pelo ruído, escolhido abaixo</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulada</translation>
    </message>
    <message>
        <source>Simulated and enhanced</source>
        <translation>Simulada e melhorada</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulando</translation>
    </message>
    <message>
        <source>Simulating from {name}.</source>
        <translation>Simulando a partir de {name}.</translation>
    </message>
    <message>
        <source>Size of a patch: three numbers, right to left, back to front, bottom to top. The last one is a multiple of the slices per thick slice.</source>
        <translation>Tamanho de um bloco: três números, direita-esquerda, trás-frente, baixo-cima. O último é múltiplo do número de cortes por corte grosso.</translation>
    </message>
    <message>
        <source>Size of a step. If it is too large, training fails. If it is too small, training is slow.</source>
        <translation>Tamanho de um passo. Grande demais, o treino falha. Pequeno demais, ele é lento.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Pular o tour</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>Slice of a held-out scan</source>
        <translation>Corte de uma imagem reservada</translation>
    </message>
    <message>
        <source>Slice spacings, voxels</source>
        <translation>Espaçamentos dos cortes, voxels</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>Espessura do corte</translation>
    </message>
    <message>
        <source>Slice thickness over slice spacing of all scans: the width at half height of the slice profile; by default what the scans tell of each other where slices cross, or 0.75.</source>
        <translation>Espessura do corte dividida pelo espaçamento, em todas as imagens: a largura à meia altura do perfil do corte; por padrão o que as imagens dizem umas das outras onde os cortes se cruzam, ou 0,75.</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Slices and pixels</source>
        <translation>Cortes e pixels</translation>
    </message>
    <message>
        <source>Slices at its ends may be missing</source>
        <translation>Podem faltar cortes nas extremidades</translation>
    </message>
    <message>
        <source>Slices at the ends of this series may be missing</source>
        <translation>Podem faltar cortes nas extremidades desta série</translation>
    </message>
    <message>
        <source>Slices from below</source>
        <translation>Cortes vistos de baixo</translation>
    </message>
    <message>
        <source>Slices from the front</source>
        <translation>Cortes vistos de frente</translation>
    </message>
    <message>
        <source>Slices from the side</source>
        <translation>Cortes vistos de lado</translation>
    </message>
    <message>
        <source>Slices made of each</source>
        <translation>Cortes por corte</translation>
    </message>
    <message>
        <source>Slices per thick slice</source>
        <translation>Cortes por corte grosso</translation>
    </message>
    <message>
        <source>Slices, pixels and noise of a scanner, in millimetres.</source>
        <translation>Cortes, pixels e ruído de um aparelho, em milímetros.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are left as they are.</source>
        <translation>As diferenças suaves de brilho ficam como estão.</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are removed first, as asked.</source>
        <translation>As diferenças suaves de brilho são removidas antes, como pedido.</translation>
    </message>
    <message>
        <source>Smooth slices between the scan's own, in the first view: what the model starts from</source>
        <translation>Cortes suaves entre os da imagem, na primeira vista: o ponto de partida do modelo</translation>
    </message>
    <message>
        <source>Smoother (cubic)</source>
        <translation>Mais suave (cúbico)</translation>
    </message>
    <message>
        <source>Some slices lie {mm} mm or more beside their neighbours: the head moved during the scan.</source>
        <translation>Alguns cortes estão {mm} mm ou mais ao lado dos vizinhos: a cabeça se moveu durante a aquisição.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({name}: {value}). The details can be copied into a report.</source>
        <translation>Ocorreu um erro inesperado ({name}: {value}). Os detalhes podem ser copiados em um relato.</translation>
    </message>
    <message>
        <source>Space between neighbouring slices that is not measured. The slice spacing is the thickness plus the gap.</source>
        <translation>Espaço não medido entre cortes vizinhos. O espaçamento é a espessura mais este espaço.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaçamento</translation>
    </message>
    <message>
        <source>Stack them along the third one</source>
        <translation>Empilhe-os na terceira</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>Desvio padrão dos voxels da região</translation>
    </message>
    <message>
        <source>Start from a recipe of the program</source>
        <translation>Partir de uma receita do programa</translation>
    </message>
    <message>
        <source>Start of all random numbers. The same seed on the same computer gives the same model.</source>
        <translation>Início de todos os números aleatórios. A mesma semente no mesmo computador dá o mesmo modelo.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treino</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Passo {step}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, after {seconds} of training.</source>
        <translation>Passo {step} de {steps}, após {seconds} de treino.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>Passos entre validações</translation>
    </message>
    <message>
        <source>Steps between validations.</source>
        <translation>Passos entre validações.</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>Passos de aquecimento</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>Passos em que a taxa de aprendizado sobe.</translation>
    </message>
    <message>
        <source>Still running. It stops when you quit:</source>
        <translation>Em execução. Para quando você sair:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop after the current step. The run can be resumed.</source>
        <translation>Parar depois do passo atual. O treino pode ser retomado.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Stop what is running, and what waits</source>
        <translation>Parar o que está rodando e o que espera</translation>
    </message>
    <message>
        <source>Stop. Nothing is changed. (Esc)</source>
        <translation>Parar. Nada é mudado. (Esc)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation>Parando depois do passo atual…</translation>
    </message>
    <message>
        <source>Stopping: {doing}</source>
        <translation>Parando: {doing}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Swipe between</source>
        <translation>Cortina entre</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Take from the queue</source>
        <translation>Tirar da fila</translation>
    </message>
    <message>
        <source>Takes about a minute, once; done when training begins.</source>
        <translation>Leva cerca de um minuto, uma vez; feito quando o treino começa.</translation>
    </message>
    <message>
        <source>The MNI152 brain, to simulate from</source>
        <translation>O cérebro MNI152, para simular</translation>
    </message>
    <message>
        <source>The air around the head shows no noise that can be measured.</source>
        <translation>O ar ao redor da cabeça não mostra ruído mensurável.</translation>
    </message>
    <message>
        <source>The air around the head shows signal that is not noise, such as ghosts of motion or flow: {level} of the brain's mean.</source>
        <translation>O ar ao redor da cabeça mostra sinal que não é ruído, como fantasmas de movimento ou fluxo: {level} da média do cérebro.</translation>
    </message>
    <message>
        <source>The background is filled with {values}.</source>
        <translation>O fundo está preenchido com {values}.</translation>
    </message>
    <message>
        <source>The brain mask becomes a segmentation, the uncertainty a parametric map. Many viewers show neither.</source>
        <translation>A máscara vira uma segmentação, a incerteza um mapa paramétrico. Muitos visualizadores não mostram nenhum dos dois.</translation>
    </message>
    <message>
        <source>The brain that was found measures {ml} ml, which is unusual.</source>
        <translation>O cérebro achado mede {ml} ml, o que é incomum.</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>Os voxels mais claros nesta espessura (projeção de intensidade máxima)</translation>
    </message>
    <message>
        <source>The brightness varies by a factor of {factor} over the brain, such as by the coil.</source>
        <translation>O brilho varia por um fator de {factor} no cérebro, por exemplo pela bobina.</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>O comando está na área de transferência.</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>O comando foi copiado.</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices, as asked.</source>
        <translation>O contraste do resultado é igualado aos cortes, como pedido.</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices.</source>
        <translation>O contraste do resultado é igualado aos cortes.</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices, as asked.</source>
        <translation>O contraste do resultado não é igualado aos cortes, como pedido.</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices.</source>
        <translation>O contraste do resultado não é igualado aos cortes.</translation>
    </message>
    <message>
        <source>The contrast of the scan is not known, and the model can only restore {restores}.</source>
        <translation>O contraste da imagem não é conhecido, e o modelo só pode restaurar {restores}.</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>O contraste da imagem. É lido do nome do arquivo, se constar.</translation>
    </message>
    <message>
        <source>The contrast of the scans is kept.</source>
        <translation>O contraste das imagens é mantido.</translation>
    </message>
    <message>
        <source>The contrast of the scans that the model is for. It sets the brightness of grey and white matter in the simulated scans.</source>
        <translation>O contraste das imagens para as quais o modelo serve. Ele define o brilho das substâncias cinzenta e branca nas imagens simuladas.</translation>
    </message>
    <message>
        <source>The contrast of this scan is not known.</source>
        <translation>O contraste desta imagem não é conhecido.</translation>
    </message>
    <message>
        <source>The contrast that sets the mean SNRs.</source>
        <translation>O contraste que define os SNRs médios.</translation>
    </message>
    <message>
        <source>The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.</source>
        <translation>A correlação é medida no cérebro, entre a imagem e cortes espessos simulados do resultado. 1: ambos dizem o mesmo. Contraste restaurado e ruído removido a diminuem.</translation>
    </message>
    <message>
        <source>The darkest voxel is {darkest}, far from 0.</source>
        <translation>O voxel mais escuro vale {darkest}, longe de 0.</translation>
    </message>
    <message>
        <source>The enhanced scan</source>
        <translation>A imagem melhorada</translation>
    </message>
    <message>
        <source>The enhanced scan becomes a series in the study of its source. The files hold the name of the patient, as those of the scanner do.</source>
        <translation>A imagem melhorada torna-se uma série no estudo de origem. Os arquivos contêm o nome do paciente, como os do aparelho.</translation>
    </message>
    <message>
        <source>The enhanced scan minus the interpolated scan</source>
        <translation>A imagem melhorada menos a interpolada</translation>
    </message>
    <message>
        <source>The file does not say how the head lies in the scanner: left and right, front and back are assumed.</source>
        <translation>O arquivo não diz como a cabeça está no aparelho: esquerda e direita, frente e trás são supostas.</translation>
    </message>
    <message>
        <source>The file name says {named}.</source>
        <translation>O nome do arquivo diz {named}.</translation>
    </message>
    <message>
        <source>The file says its lengths are in {unit}; millimetres are assumed.</source>
        <translation>O arquivo diz que os comprimentos estão em {unit}; supõem-se milímetros.</translation>
    </message>
    <message>
        <source>The file says that contrast agent was given; the models have not seen such scans, and bright spots may be changed or lost.</source>
        <translation>O arquivo indica agente de contraste; os modelos não viram essas imagens, e pontos brilhantes podem ser mudados ou perdidos.</translation>
    </message>
    <message>
        <source>The file states two positions for the image (sform and qform) that are up to {form_gap_mm} mm apart; the sform is used.</source>
        <translation>O arquivo dá duas posições da imagem (sform e qform) com até {form_gap_mm} mm de diferença; usa-se o sform.</translation>
    </message>
    <message>
        <source>The file states two voxel sizes that differ by {spacing_mismatch} %; {spacing} mm is used.</source>
        <translation>O arquivo dá dois tamanhos de voxel que diferem em {spacing_mismatch} %; usa-se {spacing} mm.</translation>
    </message>
    <message>
        <source>The file {name} is saved.</source>
        <translation>O arquivo {name} foi salvo.</translation>
    </message>
    <message>
        <source>The files say that this person is {age} years old.</source>
        <translation>Os arquivos dizem que esta pessoa tem {age} anos.</translation>
    </message>
    <message>
        <source>The first test comes after {every} steps.</source>
        <translation>O primeiro teste vem após {every} passos.</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>A pasta contém várias séries. Escolha quais abrir; Ctrl e um clique escolhe outra.</translation>
    </message>
    <message>
        <source>The guide lies where its header says.</source>
        <translation>O guia está onde seu cabeçalho diz.</translation>
    </message>
    <message>
        <source>The guide was moved by {shift} mm and {angle} degrees to fit the scan.</source>
        <translation>O guia foi movido {shift} mm e {angle} graus para se ajustar à imagem.</translation>
    </message>
    <message>
        <source>The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.</source>
        <translation>A cabeça se move entre as imagens. O programa descobre como. Sem isto, valem as posições dos cabeçalhos.</translation>
    </message>
    <message>
        <source>The headers do not say where the head lay in the scanner.</source>
        <translation>Os cabeçalhos não dizem onde a cabeça estava no aparelho.</translation>
    </message>
    <message>
        <source>The intensities lie around 0: the scan was normalised.</source>
        <translation>As intensidades estão em torno de 0: a imagem foi normalizada.</translation>
    </message>
    <message>
        <source>The intensities look like those of a CT, not of an MRI.</source>
        <translation>As intensidades parecem as de uma TC, não de uma RM.</translation>
    </message>
    <message>
        <source>The kind of network. conditioned_unet is for any slice spacing, subslice_unet is for one. The others are for comparison.</source>
        <translation>O tipo de rede. conditioned_unet serve para qualquer espaçamento, subslice_unet para um só. As outras são para comparação.</translation>
    </message>
    <message>
        <source>The language is {language} from the next start on.</source>
        <translation>O idioma será {language} no próximo início.</translation>
    </message>
    <message>
        <source>The manual, without a network</source>
        <translation>O manual, sem rede</translation>
    </message>
    <message>
        <source>The model adds only what lies between the slices.</source>
        <translation>O modelo só acrescenta o que está entre os cortes.</translation>
    </message>
    <message>
        <source>The model also changes the contrast between tissues.</source>
        <translation>O modelo também muda o contraste entre tecidos.</translation>
    </message>
    <message>
        <source>The model gives grey and white matter the contrast of a high-field T1w scan.</source>
        <translation>O modelo dá às substâncias cinzenta e branca o contraste de uma imagem T1w de alto campo.</translation>
    </message>
    <message>
        <source>The model is tested on slices in another direction.</source>
        <translation>O modelo é testado em cortes de outra direção.</translation>
    </message>
    <message>
        <source>The model is trained to keep the contrast of the scan.</source>
        <translation>O modelo é treinado para manter o contraste da imagem.</translation>
    </message>
    <message>
        <source>The model of this run is chosen in Enhance.</source>
        <translation>O modelo deste treino está escolhido em Melhorar.</translation>
    </message>
    <message>
        <source>The model removes noise itself.</source>
        <translation>O próprio modelo remove o ruído.</translation>
    </message>
    <message>
        <source>The model was tested on the scan itself.</source>
        <translation>O modelo foi testado na própria imagem.</translation>
    </message>
    <message>
        <source>The model was trained on axial slices.</source>
        <translation>O modelo foi treinado com cortes axiais.</translation>
    </message>
    <message>
        <source>The model was trained on this spacing.</source>
        <translation>O modelo foi treinado com este espaçamento.</translation>
    </message>
    <message>
        <source>The model was trained on {low:.3g} to {high:.3g} mm.</source>
        <translation>O modelo foi treinado de {low} a {high} mm.</translation>
    </message>
    <message>
        <source>The model was trained on {native:.3g} mm.</source>
        <translation>O modelo foi treinado com {native} mm.</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm, and on slices interpolated to {model_spacing} mm.</source>
        <translation>O modelo trabalha com pixels de {model_pixels} mm e cortes interpolados para {model_spacing} mm.</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm.</source>
        <translation>O modelo trabalha com pixels de {model_pixels} mm.</translation>
    </message>
    <message>
        <source>The model works on slices interpolated to {model_spacing} mm.</source>
        <translation>O modelo trabalha com cortes interpolados para {model_spacing} mm.</translation>
    </message>
    <message>
        <source>The model works on the intensities above it.</source>
        <translation>O modelo trabalha com as intensidades acima dele.</translation>
    </message>
    <message>
        <source>The model works on the voxels of the scan.</source>
        <translation>O modelo trabalha com os voxels da imagem.</translation>
    </message>
    <message>
        <source>The model {model} gives no uncertainty.</source>
        <translation>O modelo {model} não dá incerteza.</translation>
    </message>
    <message>
        <source>The model {name} always makes {factor} slices of each.</source>
        <translation>O modelo {name} sempre faz {factor} cortes de cada um.</translation>
    </message>
    <message>
        <source>The model {name} cannot be told this.</source>
        <translation>Isto não pode ser pedido ao modelo {name}.</translation>
    </message>
    <message>
        <source>The models were trained on adults; the brains of children look different.</source>
        <translation>Os modelos foram treinados com adultos; o cérebro das crianças é diferente.</translation>
    </message>
    <message>
        <source>The network computes in 8-bit integers.</source>
        <translation>A rede calcula com inteiros de 8 bits.</translation>
    </message>
    <message>
        <source>The network computes in floating point numbers.</source>
        <translation>A rede calcula com números de ponto flutuante.</translation>
    </message>
    <message>
        <source>The network computes in {precision}, as asked.</source>
        <translation>A rede calcula em {precision}, como pedido.</translation>
    </message>
    <message>
        <source>The network enhances the whole picture. Otherwise it enhances the brain only.</source>
        <translation>A rede melhora a imagem toda. Senão, só o cérebro.</translation>
    </message>
    <message>
        <source>The network learns from it.</source>
        <translation>A rede aprende com ela.</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>A rede que melhora a imagem. Automático escolhe a melhor para esta imagem.</translation>
    </message>
    <message>
        <source>The network works on the brain.</source>
        <translation>A rede trabalha no cérebro.</translation>
    </message>
    <message>
        <source>The network works on the whole picture, as asked.</source>
        <translation>A rede trabalha na imagem toda, como pedido.</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>O próximo início os oferece de novo</translation>
    </message>
    <message>
        <source>The noise in the air is {level} of the brain's mean (limit: {limit}).</source>
        <translation>O ruído no ar é {level} da média do cérebro (limite: {limit}).</translation>
    </message>
    <message>
        <source>The noise of the scan is not known.</source>
        <translation>O ruído da imagem não é conhecido.</translation>
    </message>
    <message>
        <source>The option to remove the bias may help.</source>
        <translation>A opção de remover o bias pode ajudar.</translation>
    </message>
    <message>
        <source>The other scans tell so where slices cross.</source>
        <translation>As outras imagens o mostram onde os cortes se cruzam.</translation>
    </message>
    <message>
        <source>The picture covers only {view} x {view2} mm, less than an adult head; is this a brain?</source>
        <translation>A imagem cobre só {view} x {view2} mm, menos que uma cabeça adulta; é um cérebro?</translation>
    </message>
    <message>
        <source>The picture covers {sizes} mm, more than a head; is this a brain, and is the voxel size right?</source>
        <translation>A imagem cobre {sizes} mm, mais que uma cabeça; é um cérebro, e o tamanho do voxel está certo?</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the back.</source>
        <translation>A imagem termina dentro do cérebro, atrás.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the bottom.</source>
        <translation>A imagem termina dentro do cérebro, embaixo.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the front.</source>
        <translation>A imagem termina dentro do cérebro, na frente.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the top.</source>
        <translation>A imagem termina dentro do cérebro, em cima.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its left side.</source>
        <translation>A imagem termina dentro do cérebro, à esquerda.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its right side.</source>
        <translation>A imagem termina dentro do cérebro, à direita.</translation>
    </message>
    <message>
        <source>The picture is almost empty: only {share} % of it differs from the background.</source>
        <translation>A imagem está quase vazia: só {share} % dela difere do fundo.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>A imagem foi copiada.</translation>
    </message>
    <message>
        <source>The pixels ({finest} x {coarsest} mm) are unusual for a brain scan.</source>
        <translation>Os pixels ({finest} x {coarsest} mm) são incomuns para uma imagem do cérebro.</translation>
    </message>
    <message>
        <source>The plane in which the slices are acquired. The slices are stacked across it.</source>
        <translation>O plano em que os cortes são adquiridos. Os cortes são empilhados através dele.</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <translation>O processador que executa a rede.</translation>
    </message>
    <message>
        <source>The profile or histogram shown, as a CSV file</source>
        <translation>O perfil ou histograma mostrado, em arquivo CSV</translation>
    </message>
    <message>
        <source>The qform is used.</source>
        <translation>Usa-se o qform.</translation>
    </message>
    <message>
        <source>The recipe holds out {held} for validation, and training needs at least one more.</source>
        <translation>A receita reserva {held} para validação, e o treino precisa de ao menos mais uma.</translation>
    </message>
    <message>
        <source>The recipe is for {contrast}.</source>
        <translation>A receita é para {contrast}.</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>A referência</translation>
    </message>
    <message>
        <source>The region itself</source>
        <translation>A própria região</translation>
    </message>
    <message>
        <source>The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.</source>
        <translation>O resultado recebe o contraste da imagem. O modelo só acrescenta o que está entre os cortes. Automático: se a imagem difere das de treino.</translation>
    </message>
    <message>
        <source>The result has another contrast than the slices.</source>
        <translation>O resultado tem outro contraste que os cortes.</translation>
    </message>
    <message>
        <source>The result has the contrast of the scan.</source>
        <translation>O resultado tem o contraste da imagem.</translation>
    </message>
    <message>
        <source>The result has voxels of {spacing} mm, in the space of {name}.</source>
        <translation>O resultado tem voxels de {spacing} mm, no espaço de {name}.</translation>
    </message>
    <message>
        <source>The result is complete; its uncertainty is that of the training data.</source>
        <translation>O resultado está completo; sua incerteza é a dos dados de treino.</translation>
    </message>
    <message>
        <source>The result is less certain near its ends.</source>
        <translation>O resultado é menos certo perto das extremidades.</translation>
    </message>
    <message>
        <source>The result may be wrong because of this.</source>
        <translation>O resultado pode estar errado por isso.</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>The scan has few slices.</source>
        <translation>A imagem tem poucos cortes.</translation>
    </message>
    <message>
        <source>The scan has more noise than the training scans.</source>
        <translation>A imagem tem mais ruído que as de treino.</translation>
    </message>
    <message>
        <source>The scan has much noise: the brain's mean is {snr} times the noise.</source>
        <translation>A imagem tem muito ruído: a média do cérebro é {snr} vezes o ruído.</translation>
    </message>
    <message>
        <source>The scan has only 1 slice; nothing lies between slices.</source>
        <translation>A imagem tem só 1 corte; não há nada entre cortes.</translation>
    </message>
    <message>
        <source>The scan has only {levels} grey levels.</source>
        <translation>A imagem tem só {levels} níveis de cinza.</translation>
    </message>
    <message>
        <source>The scan has only {shape} slices; near the first and the last one the result is less certain.</source>
        <translation>A imagem tem só {shape} cortes; perto do primeiro e do último o resultado é menos certo.</translation>
    </message>
    <message>
        <source>The scan has too much noise for a test.</source>
        <translation>A imagem tem ruído demais para um teste.</translation>
    </message>
    <message>
        <source>The scan has too much noise for it.</source>
        <translation>A imagem tem ruído demais para isso.</translation>
    </message>
    <message>
        <source>The scan has too much noise to contradict the result.</source>
        <translation>A imagem tem ruído demais para contradizer o resultado.</translation>
    </message>
    <message>
        <source>The scan is a {contrast} scan.</source>
        <translation>A imagem é {contrast}.</translation>
    </message>
    <message>
        <source>The scan is too small to gain time by 8-bit integers.</source>
        <translation>A imagem é pequena demais para ganhar tempo com inteiros de 8 bits.</translation>
    </message>
    <message>
        <source>The scan is unlike the training scans.</source>
        <translation>A imagem é diferente das de treino.</translation>
    </message>
    <message>
        <source>The scan is very noisy: the brain's mean is {snr} times the noise.</source>
        <translation>A imagem é muito ruidosa: a média do cérebro é {snr} vezes o ruído.</translation>
    </message>
    <message>
        <source>The scan is {contrast}, and the model can only restore {restores}.</source>
        <translation>A imagem é {contrast}, e o modelo só pode restaurar {restores}.</translation>
    </message>
    <message>
        <source>The scan shows the brain alone, without the head.</source>
        <translation>A imagem mostra só o cérebro, sem a cabeça.</translation>
    </message>
    <message>
        <source>The scan shows the brain alone.</source>
        <translation>A imagem mostra só o cérebro.</translation>
    </message>
    <message>
        <source>The scan shows the whole head, and the rest of it is interpolated.</source>
        <translation>A imagem mostra a cabeça toda, e o resto é interpolado.</translation>
    </message>
    <message>
        <source>The scans are combined all the same, but nothing sharpens the volume across the slices but the model.</source>
        <translation>As imagens são combinadas mesmo assim, mas só o modelo torna o volume mais nítido através dos cortes.</translation>
    </message>
    <message>
        <source>The scans were first placed by their brains.</source>
        <translation>As imagens foram primeiro posicionadas pelos cérebros.</translation>
    </message>
    <message>
        <source>The selected result</source>
        <translation>O resultado selecionado</translation>
    </message>
    <message>
        <source>The sform of the file places no image (its values are zero or no numbers).</source>
        <translation>O sform do arquivo não posiciona imagem alguma (seus valores são zero ou não são números).</translation>
    </message>
    <message>
        <source>The signal dropped out.</source>
        <translation>O sinal caiu.</translation>
    </message>
    <message>
        <source>The simulated scan</source>
        <translation>A imagem simulada</translation>
    </message>
    <message>
        <source>The simulator needs the places of white and grey matter. Finding them takes about a minute. The scan should be T1-weighted.</source>
        <translation>O simulador precisa das substâncias branca e cinzenta. Achá-las leva cerca de um minuto. A imagem deve ser ponderada em T1.</translation>
    </message>
    <message>
        <source>The slice spacing changes from {before} mm to {after} mm, as near to 1 mm as the model can come.</source>
        <translation>O espaçamento dos cortes muda de {before} mm para {after} mm, o mais perto de 1 mm que o modelo consegue.</translation>
    </message>
    <message>
        <source>The slice spacing changes from {before} mm to {after} mm.</source>
        <translation>O espaçamento dos cortes muda de {before} mm para {after} mm.</translation>
    </message>
    <message>
        <source>The slice spacing is {thickest} mm, and the pixel size {spacing} mm.</source>
        <translation>O espaçamento dos cortes é {thickest} mm, e o tamanho do pixel {spacing} mm.</translation>
    </message>
    <message>
        <source>The slice spacing of this scan is {across:.3g} mm.</source>
        <translation>O espaçamento dos cortes desta imagem é {across} mm.</translation>
    </message>
    <message>
        <source>The slices are sheared by {degrees:.1f} degrees (a tilted gantry).</source>
        <translation>Os cortes estão cisalhados em {degrees} graus (gantry inclinado).</translation>
    </message>
    <message>
        <source>The slices are sheared by {shear} degrees (a tilted gantry, or a registration that did more than turn the head); shapes may look skewed.</source>
        <translation>Os cortes estão cisalhados em {shear} graus (gantry inclinado, ou um registro que fez mais que girar a cabeça); as formas podem parecer tortas.</translation>
    </message>
    <message>
        <source>The slices are tilted by {tilt} degrees; the tilt is kept.</source>
        <translation>Os cortes estão inclinados {tilt} graus; a inclinação é mantida.</translation>
    </message>
    <message>
        <source>The slices are {across} mm apart, which is unusual for a brain scan.</source>
        <translation>Os cortes estão a {across} mm uns dos outros, o que é incomum para uma imagem do cérebro.</translation>
    </message>
    <message>
        <source>The slices are {plane}.</source>
        <translation>Os cortes estão no plano {plane}.</translation>
    </message>
    <message>
        <source>The slices are {ratio} times as far apart as the pixels in them ({spacing} mm); little can be said about what lies between.</source>
        <translation>Os cortes estão {ratio} vezes mais espaçados que os pixels ({spacing} mm); pouco se pode dizer do que há entre eles.</translation>
    </message>
    <message>
        <source>The slices lie {mm} mm beside their neighbours (median): the head moved between them.</source>
        <translation>Os cortes estão {mm} mm ao lado dos vizinhos (mediana): a cabeça se moveu entre eles.</translation>
    </message>
    <message>
        <source>The training is finished.</source>
        <translation>O treino terminou.</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scan itself.</source>
        <translation>A incerteza é calibrada na própria imagem.</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself, as asked.</source>
        <translation>A incerteza não é calibrada na própria imagem, como pedido.</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself.</source>
        <translation>A incerteza não é calibrada na própria imagem.</translation>
    </message>
    <message>
        <source>The uncertainty is that of the training data.</source>
        <translation>A incerteza é a dos dados de treino.</translation>
    </message>
    <message>
        <source>The uncertainty is that of the volume before its contrast was restored.</source>
        <translation>A incerteza é a do volume antes de o contraste ser restaurado.</translation>
    </message>
    <message>
        <source>The usual search found no brain, so the brain mask is a rough one.</source>
        <translation>A busca usual não achou cérebro, por isso a máscara é grosseira.</translation>
    </message>
    <message>
        <source>The value {zero} is taken for no signal.</source>
        <translation>O valor {zero} é tomado como ausência de sinal.</translation>
    </message>
    <message>
        <source>The voxel size is not that of most scans here ({words} mm).</source>
        <translation>O tamanho do voxel não é o da maioria das imagens aqui ({words} mm).</translation>
    </message>
    <message>
        <source>Their licence</source>
        <translation>A licença delas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no unsaved results that can be brought back.</source>
        <translation>Não há resultados não salvos para recuperar.</translation>
    </message>
    <message>
        <source>There are {count} scans; the first {most} were opened. Use siqt enhance for such a folder.</source>
        <translation>Há {count} imagens; as primeiras {most} foram abertas. Use siqt enhance para uma pasta assim.</translation>
    </message>
    <message>
        <source>There is little to gain, and detail may be made up.</source>
        <translation>Há pouco a ganhar, e detalhes podem ser inventados.</translation>
    </message>
    <message>
        <source>There is no other result of this scan to compare with.</source>
        <translation>Não há outro resultado desta imagem para comparar.</translation>
    </message>
    <message>
        <source>There is no preview of this slice. The result will have it.</source>
        <translation>Não há prévia deste corte. O resultado o terá.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose the CPU as device, and try again.</source>
        <translation>Não há memória suficiente. Feche outros programas ou escolha a CPU e tente de novo.</translation>
    </message>
    <message>
        <source>There the result is that scan, enhanced alone.</source>
        <translation>Ali o resultado é essa imagem, melhorada sozinha.</translation>
    </message>
    <message>
        <source>There the scan is continued, not measured.</source>
        <translation>Ali a imagem é continuada, não medida.</translation>
    </message>
    <message>
        <source>There was too little memory on {device} even for small tiles; the network ran on the processor instead.</source>
        <translation>Havia pouca memória em {device} até para blocos pequenos; a rede rodou no processador.</translation>
    </message>
    <message>
        <source>There was too little memory on {device} for tiles of {tile} voxels; tiles of {smaller} were used.</source>
        <translation>Havia pouca memória em {device} para blocos de {tile} voxels; usaram-se blocos de {smaller}.</translation>
    </message>
    <message>
        <source>These are there: {series}</source>
        <translation>Estas existem: {series}</translation>
    </message>
    <message>
        <source>These models give one: {value}.</source>
        <translation>Estes modelos dão uma: {value}.</translation>
    </message>
    <message>
        <source>These slices are empty: {blank} (the first slice is 1).</source>
        <translation>Estes cortes estão vazios: {blank} (o primeiro é 1).</translation>
    </message>
    <message>
        <source>These slices are much darker than their neighbours: {dark} (the first slice is 1).</source>
        <translation>Estes cortes são muito mais escuros que os vizinhos: {dark} (o primeiro é 1).</translation>
    </message>
    <message>
        <source>These two alone, larger</source>
        <translation>Só estas duas, maiores</translation>
    </message>
    <message>
        <source>They are combined after what is running.</source>
        <translation>Serão combinadas depois do que está rodando.</translation>
    </message>
    <message>
        <source>They are left out of the output.</source>
        <translation>Eles ficam fora da saída.</translation>
    </message>
    <message>
        <source>They have overflown by exactly 65536, and are corrected.</source>
        <translation>Eles estouraram em exatamente 65536 e são corrigidos.</translation>
    </message>
    <message>
        <source>They may be errors of the scanner or of a conversion.</source>
        <translation>Podem ser erros do aparelho ou de uma conversão.</translation>
    </message>
    <message>
        <source>They show an artefact, or the head moved while they were taken.</source>
        <translation>Eles mostram um artefato, ou a cabeça se moveu durante a aquisição.</translation>
    </message>
    <message>
        <source>They stay empty.</source>
        <translation>Eles continuam vazios.</translation>
    </message>
    <message>
        <source>They were set to 0.</source>
        <translation>Eles foram postos em 0.</translation>
    </message>
    <message>
        <source>Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. At least one voxel of the high-field scan, which leaves the slices as they are.</source>
        <translation>Cortes espessos reúnem mais sinal, mas misturam o que está sobreposto. Cada corte é uma média ponderada com perfil gaussiano desta largura a meia altura. Pelo menos um voxel da imagem de alto campo, que deixa os cortes inalterados.</translation>
    </message>
    <message>
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>Cortes espessos simulados da imagem melhorada, menos os da original</translation>
    </message>
    <message>
        <source>Thin-slice NIfTI scans of heads or brains, in this folder or in folders inside it</source>
        <translation>Imagens NIfTI de cortes finos de cabeças ou cérebros, nesta pasta ou em pastas dentro dela</translation>
    </message>
    <message>
        <source>This does not look like a thick-slice scan: its voxels are {spacing} mm, nearly the same in all directions.</source>
        <translation>Isto não parece uma imagem de cortes grossos: os voxels são de {spacing} mm, quase iguais em todas as direções.</translation>
    </message>
    <message>
        <source>This folder cannot be read, so the scans in it are missing.</source>
        <translation>Esta pasta não pode ser lida, então faltam as imagens dentro dela.</translation>
    </message>
    <message>
        <source>This folder holds a run: {step} of {steps} steps are done. Resume goes on with it; for a new run, choose another folder.</source>
        <translation>Esta pasta contém um treino: {step} de {steps} passos feitos. Retomar o continua; para um novo, escolha outra pasta.</translation>
    </message>
    <message>
        <source>This is a model of your own.</source>
        <translation>Este é um modelo seu.</translation>
    </message>
    <message>
        <source>This is faster on this processor, and the result is almost the same.</source>
        <translation>Isso é mais rápido neste processador, e o resultado é quase o mesmo.</translation>
    </message>
    <message>
        <source>This is taken for no signal, and it is kept in the result.</source>
        <translation>Isto é tomado como ausência de sinal e mantido no resultado.</translation>
    </message>
    <message>
        <source>This is the recipe of the run in this folder. Only the steps can be changed.</source>
        <translation>Esta é a receita do treino desta pasta. Só os passos podem ser mudados.</translation>
    </message>
    <message>
        <source>This looks like a map of regions ({values} different whole numbers), not like a scan.</source>
        <translation>Isto parece um mapa de regiões ({values} números inteiros diferentes), não uma imagem.</translation>
    </message>
    <message>
        <source>This model does not tell it.</source>
        <translation>Este modelo não o informa.</translation>
    </message>
    <message>
        <source>This needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>Para isso são necessários os cortes como medidos, mas o ruído ou o bias é removido antes.</translation>
    </message>
    <message>
        <source>This page was translated without a review by a native speaker.</source>
        <translation>Esta página foi traduzida sem revisão por um falante nativo.</translation>
    </message>
    <message>
        <source>This run is finished: {step} of {steps} steps. Raise the steps to train longer, or choose another folder for a new run.</source>
        <translation>Este treino terminou: {step} de {steps} passos. Aumente os passos para treinar mais, ou escolha outra pasta para um novo treino.</translation>
    </message>
    <message>
        <source>This scan</source>
        <translation>Esta imagem</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>Esta imagem é diferente das usadas no treino do modelo.</translation>
    </message>
    <message>
        <source>This scan is {contrast}.</source>
        <translation>Esta imagem é {contrast}.</translation>
    </message>
    <message>
        <source>This scan seems to have been enhanced once already.</source>
        <translation>Esta imagem parece já ter sido melhorada.</translation>
    </message>
    <message>
        <source>This scan suits the model.</source>
        <translation>Esta imagem serve para o modelo.</translation>
    </message>
    <message>
        <source>This scan was simulated, not acquired.</source>
        <translation>Esta imagem foi simulada, não adquirida.</translation>
    </message>
    <message>
        <source>This scan, interpolated</source>
        <translation>Esta imagem, interpolada</translation>
    </message>
    <message>
        <source>This slice lies outside the scan</source>
        <translation>Este corte está fora da imagem</translation>
    </message>
    <message>
        <source>This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.</source>
        <translation>Este tecido mantém seu brilho na imagem de alto campo. Seu SNR define o ruído. O brilho do outro tecido muda até o SNR correto.</translation>
    </message>
    <message>
        <source>This works only where the model keeps the contrast of the scan.</source>
        <translation>Isto só funciona se o modelo mantém o contraste da imagem.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Três</translation>
    </message>
    <message>
        <source>Three bubbles that show you around</source>
        <translation>Três balões que mostram o programa</translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation>Três planos</translation>
    </message>
    <message>
        <source>Three planes of</source>
        <translation>Três planos de</translation>
    </message>
    <message>
        <source>Throw the results away</source>
        <translation>Descartar os resultados</translation>
    </message>
    <message>
        <source>Tick the scans of one person and one contrast</source>
        <translation>Marque as imagens de uma pessoa e um contraste</translation>
    </message>
    <message>
        <source>Tick the scans that the network learns from; cells have tips</source>
        <translation>Marque as imagens com que a rede aprende; as células têm dicas</translation>
    </message>
    <message>
        <source>Tick two scans or more.</source>
        <translation>Marque duas imagens ou mais.</translation>
    </message>
    <message>
        <source>Tissue maps</source>
        <translation>Mapas de tecidos</translation>
    </message>
    <message>
        <source>Tissue that keeps its intensity in the simulation.</source>
        <translation>Tecido que mantém a intensidade na simulação.</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Tecidos</translation>
    </message>
    <message>
        <source>To combine it with the scan that is open: another direction, the same contrast</source>
        <translation>Para combiná-la com a imagem aberta: outra direção, mesmo contraste</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
    </message>
    <message>
        <source>Train a model – SIQT</source>
        <translation>Treinar um modelo – SIQT</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Training a model. It can be resumed later.</source>
        <translation>Treinando um modelo. Pode ser retomado depois.</translation>
    </message>
    <message>
        <source>Training needs one in every scan.</source>
        <translation>O treino precisa de um em cada imagem.</translation>
    </message>
    <message>
        <source>Training needs thin slices.</source>
        <translation>O treino precisa de cortes finos.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdade</translation>
    </message>
    <message>
        <source>Turns thick-slice, low-field brain MRI into the image that a high-field scanner would have given: stochastic image quality transfer (Lin et al., Medical Image Analysis 2023).</source>
        <translation>Transforma RM do cérebro de cortes grossos e baixo campo na imagem que um aparelho de alto campo teria dado: transferência estocástica de qualidade de imagem (Lin et al., Medical Image Analysis 2023).</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Duas</translation>
    </message>
    <message>
        <source>Two volumes in turn</source>
        <translation>Dois volumes alternados</translation>
    </message>
    <message>
        <source>Two volumes with a line to drag</source>
        <translation>Dois volumes com uma linha para arrastar</translation>
    </message>
    <message>
        <source>Type them as numbers</source>
        <translation>Digitar como números</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Unchanged tissue</source>
        <translation>Tecido inalterado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo zoom and shift</source>
        <translation>Desfazer zoom e deslocamento</translation>
    </message>
    <message>
        <source>Unpack it (bunzip2), and give the .nii file inside</source>
        <translation>Descompacte-o (bunzip2) e dê o arquivo .nii que ele contém</translation>
    </message>
    <message>
        <source>Unpack it (unxz), and give the .nii file inside</source>
        <translation>Descompacte-o (unxz) e dê o arquivo .nii que ele contém</translation>
    </message>
    <message>
        <source>Unpack it (unzstd), and give the .nii file inside</source>
        <translation>Descompacte-o (unzstd) e dê o arquivo .nii que ele contém</translation>
    </message>
    <message>
        <source>Unpack it once (gunzip), then give it again</source>
        <translation>Descompacte-o uma vez (gunzip) e dê-o de novo</translation>
    </message>
    <message>
        <source>Unpack it yourself if you trust it</source>
        <translation>Descompacte-o você mesmo se confia nele</translation>
    </message>
    <message>
        <source>Unpack it, and give the .nii or .nii.gz file inside</source>
        <translation>Descompacte-o e dê o arquivo .nii ou .nii.gz que ele contém</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizável</translation>
    </message>
    <message>
        <source>Use a scan of the whole brain with smaller voxels</source>
        <translation>Use uma imagem do cérebro inteiro com voxels menores</translation>
    </message>
    <message>
        <source>Use in Enhance</source>
        <translation>Usar em Melhorar</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>Usar o modelo MNI152</translation>
    </message>
    <message>
        <source>Use the scan before normalisation if you have it.</source>
        <translation>Use a imagem de antes da normalização se a tiver.</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usada para</translation>
    </message>
    <message>
        <source>Variation of slice brightness</source>
        <translation>Variação do brilho dos cortes</translation>
    </message>
    <message>
        <source>Very noisy scans gain little.</source>
        <translation>Imagens muito ruidosas ganham pouco.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>View of a scan</source>
        <translation>Vista de uma imagem</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Volumes of grey and white matter</source>
        <translation>Volumes das substâncias cinzenta e branca</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Tamanho do voxel</translation>
    </message>
    <message>
        <source>Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm.</source>
        <translation>Tamanho do voxel do resultado; por padrão o menor tamanho de pixel das imagens, mas não abaixo de 0,8 mm.</translation>
    </message>
    <message>
        <source>Voxels</source>
        <translation>Voxels</translation>
    </message>
    <message>
        <source>WM</source>
        <translation>SB</translation>
    </message>
    <message>
        <source>Wait for the result. A preview is not exported.</source>
        <translation>Aguarde o resultado. Uma prévia não é exportada.</translation>
    </message>
    <message>
        <source>Wait until all scans have been looked at.</source>
        <translation>Espere até que todas as imagens tenham sido examinadas.</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder</source>
        <translation>Espere até que termine ou escolha outra pasta</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>Aguardando melhoria: {name}</translation>
    </message>
    <message>
        <source>Was the scan filtered or normalised before?</source>
        <translation>A imagem foi filtrada ou normalizada antes?</translation>
    </message>
    <message>
        <source>Weight by error, exponent</source>
        <translation>Peso pelo erro, expoente</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Weight decay of AdamW.</source>
        <translation>Decaimento dos pesos do AdamW.</translation>
    </message>
    <message>
        <source>Weight of lesions in the loss</source>
        <translation>Peso das lesões na perda</translation>
    </message>
    <message>
        <source>Weight of the likelihood by which a network learns the standard deviation of its error; at 0 what it knows of it is left as it is.</source>
        <translation>Peso da verossimilhança com que uma rede aprende o desvio padrão do seu erro; em 0 o que ela sabe fica como está.</translation>
    </message>
    <message>
        <source>Weight of the standard deviation</source>
        <translation>Peso do desvio padrão</translation>
    </message>
    <message>
        <source>Weight outside the brain in the loss</source>
        <translation>Peso fora do cérebro na perda</translation>
    </message>
    <message>
        <source>What Enhance will do, and why</source>
        <translation>O que Melhorar fará e por quê</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What happened, to copy into a report</source>
        <translation>O que aconteceu, para copiar em um relato</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scan.</source>
        <translation>O que difere do seu treino, como uma lesão, pode parecer diferente da imagem.</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scans.</source>
        <translation>O que difere do seu treino, como uma lesão, pode parecer diferente das imagens.</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may still look different from the scan.</source>
        <translation>O que difere do seu treino, como uma lesão, ainda pode parecer diferente da imagem.</translation>
    </message>
    <message>
        <source>What may be done with the scans, and so with the model; stands on the model's card.</source>
        <translation>O que se pode fazer com as imagens, e portanto com o modelo; consta na ficha do modelo.</translation>
    </message>
    <message>
        <source>What the SNRs of {name} scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.</source>
        <translation>Os SNR possíveis de imagens {name} em um aparelho de baixo campo: os pontos são sorteios, as elipses contêm 39 % e 86 % deles. Arraste o ponto ou mova-o com as setas.</translation>
    </message>
    <message>
        <source>What the restoration adds to the error is not in it.</source>
        <translation>O que a restauração acrescenta ao erro não está incluído.</translation>
    </message>
    <message>
        <source>What the slices contradict beyond their noise is removed from the result.</source>
        <translation>O que os cortes contradizem além do ruído é removido do resultado.</translation>
    </message>
    <message>
        <source>What the views show, as PNG</source>
        <translation>O que as vistas mostram, em PNG</translation>
    </message>
    <message>
        <source>What the views show, to paste</source>
        <translation>O que as vistas mostram, para colar</translation>
    </message>
    <message>
        <source>What view 1 shows</source>
        <translation>O que a vista 1 mostra</translation>
    </message>
    <message>
        <source>What view {number} shows</source>
        <translation>O que a vista {number} mostra</translation>
    </message>
    <message>
        <source>What was drawn, dragged or removed last</source>
        <translation>O último traçado, deslocamento ou remoção</translation>
    </message>
    <message>
        <source>What was drawn, measured in every view; point at a column to learn more</source>
        <translation>O que foi traçado, medido em cada vista; aponte uma coluna para saber mais</translation>
    </message>
    <message>
        <source>What was undone last</source>
        <translation>A última ação desfeita</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>Suas escolhas em Mais. A próxima imagem volta ao automático.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Which measure of quality is drawn; more is better for both</source>
        <translation>Qual medida de qualidade é traçada; maior é melhor nas duas</translation>
    </message>
    <message>
        <source>Which processor trains. On a graphics card it is far faster.</source>
        <translation>Qual processador treina. Uma placa gráfica é muito mais rápida.</translation>
    </message>
    <message>
        <source>While scans lie over one another: where they were registered to, or before that</source>
        <translation>Com imagens sobrepostas: registradas, ou antes disso</translation>
    </message>
    <message>
        <source>White matter</source>
        <translation>Substância branca</translation>
    </message>
    <message>
        <source>Whom the model has learned from; stands on the model's card.</source>
        <translation>Com quem o modelo aprendeu; consta na ficha do modelo.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Width and level…</source>
        <translation>Janela…</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
    <message>
        <source>With slice spacings, above 1: 30 % of the patches are blurred in-plane, with an FWHM of up to this many voxels, and 35 % get image and noise as a small k-space makes them.</source>
        <translation>Com espaçamentos dos cortes, acima de 1: 30 % dos blocos são borrados no plano, com FWHM de até este número de voxels, e 35 % recebem imagem e ruído como os faz um pequeno espaço k.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of patches that lose contrast as the SNR prior says and get it back; the others have a random contrast, which is kept.</source>
        <translation>Com espaçamentos dos cortes: fração dos blocos que perdem contraste segundo a distribuição dos SNR e o recuperam; os outros têm contraste aleatório, que é mantido.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast in which every tissue has a texture of its own.</source>
        <translation>Com espaçamentos dos cortes: fração dos blocos de contraste mantido em que cada tecido tem textura própria.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast that get fine detail at random, as scans have what no tissue map tells.</source>
        <translation>Com espaçamentos dos cortes: fração dos blocos de contraste mantido que recebem detalhe fino ao acaso, pois as imagens têm o que nenhum mapa de tecidos diz.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast whose new intensity is a smooth function of the old one.</source>
        <translation>Com espaçamentos dos cortes: fração dos blocos de contraste mantido cuja nova intensidade é função suave da antiga.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches that are cut off at the edge of a brain mask, before slices are made.</source>
        <translation>Com espaçamentos dos cortes: fração dos blocos cortados na borda de uma máscara do cérebro, antes de fazer os cortes.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches whose condition says that the scan is brain-extracted.</source>
        <translation>Com espaçamentos dos cortes: fração dos blocos cuja condição diz que a imagem é só do cérebro.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches with far more noise (noisy_snr); the condition of all patches then says how much noise they have, as measured.</source>
        <translation>Com espaçamentos dos cortes: fração dos blocos com muito mais ruído (noisy_snr); a condição de todos os blocos diz então quanto ruído eles têm, como medido.</translation>
    </message>
    <message>
        <source>With slice spacings: half of the patches get a smooth field, input and target alike; its largest relative distance from 1.</source>
        <translation>Com espaçamentos dos cortes: metade dos blocos recebe um campo suave, na entrada e no alvo; sua maior distância relativa de 1.</translation>
    </message>
    <message>
        <source>With slice spacings: least and largest mean of the brain over the noise of the patches whose contrast is kept; log-uniform.</source>
        <translation>Com espaçamentos dos cortes: menor e maior média do cérebro sobre o ruído, nos blocos de contraste mantido; log-uniforme.</translation>
    </message>
    <message>
        <source>With slice spacings: the weight of a patch in the loss is the error of its interpolation to minus this power; at 0 all patches have the same weight.</source>
        <translation>Com espaçamentos dos cortes: o peso de um bloco na perda é o erro da sua interpolação elevado a menos isto; em 0 todos têm o mesmo peso.</translation>
    </message>
    <message>
        <source>With slice spacings: weight in the loss of voxels beyond the edge of the brain, in the patches of brain-extracted scans: the truth is not known there.</source>
        <translation>Com espaçamentos dos cortes: peso na perda dos voxels além da borda do cérebro, nos blocos de imagens só do cérebro: a verdade não é conhecida ali.</translation>
    </message>
    <message>
        <source>Without the fit; as published</source>
        <translation>Sem o ajuste; como publicado</translation>
    </message>
    <message>
        <source>Write "enhanced, not acquired" into the picture</source>
        <translation>Escrever "enhanced, not acquired" na imagem</translation>
    </message>
    <message>
        <source>Write this recipe into a JSON file, for another time or computer</source>
        <translation>Gravar esta receita em um arquivo JSON, para outra vez ou outro computador</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>a conditioned_unet is told the slice spacing: give slice_spacings, as 2 10</source>
        <translation>um conditioned_unet precisa do espaçamento dos cortes: dê slice_spacings, como 2 10</translation>
    </message>
    <message>
        <source>a file of the series is cut off (it has fewer pixels than it announces); copy or export the series again</source>
        <translation>um arquivo da série está cortado (tem menos pixels do que anuncia); copie ou exporte a série de novo</translation>
    </message>
    <message>
        <source>a file of the series is gone; open the folder again</source>
        <translation>um arquivo da série sumiu; abra a pasta de novo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a result that was kept is damaged ({error})</source>
        <translation>um resultado guardado está danificado ({error})</translation>
    </message>
    <message>
        <source>a slice spacing of {factor} voxels leaves no slice of the {slices} along axis {slice_axis}</source>
        <translation>um espaçamento de {factor} voxels não deixa corte algum dos {slices} no eixo {slice_axis}</translation>
    </message>
    <message>
        <source>a tissue map is empty: there is no voxel of grey or of white matter</source>
        <translation>um mapa de tecidos está vazio: não há voxel de substância cinzenta ou branca</translation>
    </message>
    <message>
        <source>a volume has three axes, but this one has shape {data}</source>
        <translation>um volume tem três eixos, mas este tem a forma {data}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a window needs two finite intensities, not {low} and {high}</source>
        <translation>uma janela precisa de duas intensidades finitas, não {low} e {high}</translation>
    </message>
    <message>
        <source>about {done} left</source>
        <translation>faltam cerca de {done}</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>faltam cerca de {left}</translation>
    </message>
    <message>
        <source>added by the model</source>
        <translation>adicionado pelo modelo</translation>
    </message>
    <message>
        <source>and {SHOWN} more, see siqt list</source>
        <translation>e mais {SHOWN}, veja siqt list</translation>
    </message>
    <message>
        <source>another run of siqt is writing into this folder.</source>
        <translation>outra execução do siqt está gravando nesta pasta.</translation>
    </message>
    <message>
        <source>anterior</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>any contrast</source>
        <translation>qualquer contraste</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>beyond_weight goes with extracted above 0</source>
        <translation>beyond_weight exige extracted acima de 0</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>correção de bias</translation>
    </message>
    <message>
        <source>brain mask</source>
        <translation>máscara do cérebro</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>pelo cabeçalho</translation>
    </message>
    <message>
        <source>cannot be opened ({error})</source>
        <translation>não pode ser aberto ({error})</translation>
    </message>
    <message>
        <source>cannot be read ({strerror})</source>
        <translation>não pode ser lido ({strerror})</translation>
    </message>
    <message>
        <source>cannot be read ({value})</source>
        <translation>não pode ser lido ({value})</translation>
    </message>
    <message>
        <source>charbonnier</source>
        <translation>charbonnier</translation>
    </message>
    <message>
        <source>claims {text} voxels, which is too large (at most {MAX_LENGTH} along an axis and {MAX_VOXELS} million in all); is the header damaged?</source>
        <translation>anuncia {text} voxels, o que é grande demais (no máximo {MAX_LENGTH} por eixo e {MAX_VOXELS} milhões ao todo); o cabeçalho está danificado?</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combinada</translation>
    </message>
    <message>
        <source>combined and enhanced, not acquired</source>
        <translation>combinada e melhorada, não adquirida</translation>
    </message>
    <message>
        <source>combining needs two scans or more, not {count}</source>
        <translation>combinar precisa de duas imagens ou mais, não {count}</translation>
    </message>
    <message>
        <source>comparing brightness</source>
        <translation>comparando o brilho</translation>
    </message>
    <message>
        <source>comparing the scans</source>
        <translation>comparando as imagens</translation>
    </message>
    <message>
        <source>complex voxels (real and imaginary part)</source>
        <translation>voxels complexos (parte real e imaginária)</translation>
    </message>
    <message>
        <source>computing the uncertainty</source>
        <translation>calculando a incerteza</translation>
    </message>
    <message>
        <source>contrast matching</source>
        <translation>igualação de contraste</translation>
    </message>
    <message>
        <source>contrast restoration</source>
        <translation>restauração de contraste</translation>
    </message>
    <message>
        <source>convert it to NIfTI first, for example with mri_convert</source>
        <translation>converta-o antes para NIfTI, por exemplo com mri_convert</translation>
    </message>
    <message>
        <source>convert the .hdr/.img pair to one .nii.gz file</source>
        <translation>converta o par .hdr/.img em um só arquivo .nii.gz</translation>
    </message>
    <message>
        <source>convert the DICOM series to NIfTI first, for example with dcm2niix</source>
        <translation>converta antes a série DICOM para NIfTI, por exemplo com dcm2niix</translation>
    </message>
    <message>
        <source>converting DICOM</source>
        <translation>convertendo DICOM</translation>
    </message>
    <message>
        <source>copying DICOM files</source>
        <translation>copiando arquivos DICOM</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>coronal</translation>
    </message>
    <message>
        <source>data consistency</source>
        <translation>consistência dos dados</translation>
    </message>
    <message>
        <source>dcm2niix, which converts DICOM, does not start ({strerror}); install SIQT again</source>
        <translation>o dcm2niix, que converte DICOM, não inicia ({strerror}); instale o SIQT de novo</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>distância, mm</translation>
    </message>
    <message>
        <source>each of its {extra} images has a single slice, so the slices lie along the fourth dimension.</source>
        <translation>cada uma das suas {extra} imagens tem um só corte, então os cortes estão na quarta dimensão.</translation>
    </message>
    <message>
        <source>enhanced, not acquired</source>
        <translation>melhorada, não adquirida</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>melhorada, engrossada de novo</translation>
    </message>
    <message>
        <source>enhancing every scan</source>
        <translation>melhorando cada imagem</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>melhorando a imagem {number}</translation>
    </message>
    <message>
        <source>enhancing scan {number} of {count}</source>
        <translation>melhorando a imagem {number} de {count}</translation>
    </message>
    <message>
        <source>espcn</source>
        <translation>espcn</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>uniformizando o brilho</translation>
    </message>
    <message>
        <source>every voxel has the same value ({low}), so there is no scan</source>
        <translation>todos os voxels têm o mesmo valor ({low}), portanto não há imagem</translation>
    </message>
    <message>
        <source>every voxel has the same value ({min}); this is no scan</source>
        <translation>todos os voxels têm o mesmo valor ({min}); não é uma imagem</translation>
    </message>
    <message>
        <source>every voxel of the scan is {flat}: there is nothing to see</source>
        <translation>todos os voxels da imagem valem {flat}: não há o que ver</translation>
    </message>
    <message>
        <source>exists already; choose another name or allow overwriting</source>
        <translation>já existe; escolha outro nome ou permita sobrescrever</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>far too small</source>
        <translation>pequeno demais</translation>
    </message>
    <message>
        <source>files of this kind can hold programs and are not opened; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} card</source>
        <translation>arquivos deste tipo podem conter programas e não são abertos; um modelo é um arquivo {WEIGHTS_SUFFIX} com sua ficha {CARD_SUFFIX}</translation>
    </message>
    <message>
        <source>finding the brain</source>
        <translation>procurando o cérebro</translation>
    </message>
    <message>
        <source>flips are {flips}, but must be probabilities, 0 to 1</source>
        <translation>flips é {flips}, mas deve conter probabilidades, 0 a 1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>fusing the enhanced scans</source>
        <translation>fundindo as imagens melhoradas</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussiano</translation>
    </message>
    <message>
        <source>give a .nii or .nii.gz file</source>
        <translation>dê um arquivo .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>maior que</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation>substância cinzenta</translation>
    </message>
    <message>
        <source>grey window: up and down brightness, left and right contrast</source>
        <translation>janela de cinza: cima e baixo brilho, esquerda e direita contraste</translation>
    </message>
    <message>
        <source>hardly any voxel holds a number (NaN, infinite); export again</source>
        <translation>quase nenhum voxel contém um número (NaN, infinito); exporte de novo</translation>
    </message>
    <message>
        <source>hardly any voxel of the scan holds a number (NaN or infinite)</source>
        <translation>quase nenhum voxel da imagem contém um número (NaN ou infinito)</translation>
    </message>
    <message>
        <source>has {what}; convert it to one grey value per voxel first</source>
        <translation>tem {what}; converta-o antes para um valor de cinza por voxel</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>voxels de alto campo</translation>
    </message>
    <message>
        <source>holds {extra} images (time points, echoes or channels), but one is wanted; save one of them as a file of its own</source>
        <translation>contém {extra} imagens (tempos, ecos ou canais), mas só uma é aceita; salve uma delas em um arquivo próprio</translation>
    </message>
    <message>
        <source>input of Enhance</source>
        <translation>entrada de Melhorar</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensidade</translation>
    </message>
    <message>
        <source>internal use only</source>
        <translation>só uso interno</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolação</translation>
    </message>
    <message>
        <source>is a file; give a folder for DICOM</source>
        <translation>é um arquivo; dê uma pasta para DICOM</translation>
    </message>
    <message>
        <source>is a folder; give one .nii or .nii.gz file</source>
        <translation>é uma pasta; dê um arquivo .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is a {sizes}-D image, but a scan has three dimensions; give the whole stack of slices</source>
        <translation>é uma imagem {sizes}-D, mas uma imagem de RM tem três dimensões; dê a pilha inteira de cortes</translation>
    </message>
    <message>
        <source>is not DICOM, so it has no series {series}</source>
        <translation>não é DICOM, portanto não tem série {series}</translation>
    </message>
    <message>
        <source>is not a DICOM file; give the folder of a scanner's export</source>
        <translation>não é um arquivo DICOM; dê a pasta exportada por um aparelho</translation>
    </message>
    <message>
        <source>is not a NIfTI file (its mark is missing; an Analyze 7.5 file looks like this); convert the scan to NIfTI</source>
        <translation>não é um arquivo NIfTI (falta a marca; um arquivo Analyze 7.5 é assim); converta a imagem para NIfTI</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a DICOM file; give the folder of the series, or name the file with the ending .dcm</source>
        <translation>não é um arquivo NIfTI, mas DICOM; dê a pasta da série ou nomeie o arquivo com a extensão .dcm</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a Git LFS pointer; fetch the real file with 'git lfs pull'</source>
        <translation>não é um arquivo NIfTI, mas um ponteiro Git LFS; obtenha o arquivo com 'git lfs pull'</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but text; give the scan itself, as .nii or .nii.gz</source>
        <translation>não é um arquivo NIfTI, mas texto; dê a própria imagem, em .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is not a NIfTI file, or its first bytes are damaged; convert the scan to .nii or .nii.gz</source>
        <translation>não é um arquivo NIfTI, ou os primeiros bytes estão danificados; converta a imagem para .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a .nii or .nii.gz file</source>
        <translation>não é um arquivo comum; dê um arquivo .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a folder or a DICOM file</source>
        <translation>não é um arquivo comum; dê uma pasta ou um arquivo DICOM</translation>
    </message>
    <message>
        <source>is one half of a .hdr/.img pair; convert the pair to one .nii.gz file</source>
        <translation>é metade de um par .hdr/.img; converta o par em um só arquivo .nii.gz</translation>
    </message>
    <message>
        <source>it does not say how far apart its slices are</source>
        <translation>ela não diz a distância entre os cortes</translation>
    </message>
    <message>
        <source>it does not say where its slices lie</source>
        <translation>ela não diz onde estão os cortes</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>ele tem senha; descompacte-o antes</translation>
    </message>
    <message>
        <source>it has several images at the same place (a time series or diffusion)</source>
        <translation>ela tem várias imagens no mesmo lugar (série temporal ou difusão)</translation>
    </message>
    <message>
        <source>it has {images} images; a scan has up to {MAX_SLICES}</source>
        <translation>ela tem {images} imagens; um exame tem até {MAX_SLICES}</translation>
    </message>
    <message>
        <source>it holds DICOM files, but scans are taken from NIfTI files here.</source>
        <translation>ela contém arquivos DICOM, mas aqui as imagens vêm de arquivos NIfTI.</translation>
    </message>
    <message>
        <source>it holds a file whose name leads out of it.</source>
        <translation>ele contém um arquivo cujo nome leva para fora dele.</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files.</source>
        <translation>ele contém mais de {MAX_FILES} arquivos.</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files; pack one scan</source>
        <translation>ele contém mais de {MAX_FILES} arquivos; compacte um só exame</translation>
    </message>
    <message>
        <source>it holds scans of {people} people.</source>
        <translation>ela contém imagens de {people} pessoas.</translation>
    </message>
    <message>
        <source>it holds {usable} series.</source>
        <translation>ele contém {usable} séries.</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>é uma imagem colorida</translation>
    </message>
    <message>
        <source>it is a localizer</source>
        <translation>é um localizador</translation>
    </message>
    <message>
        <source>it is a mosaic without Siemens' private header.</source>
        <translation>é um mosaico sem o cabeçalho privado da Siemens.</translation>
    </message>
    <message>
        <source>it is a projection</source>
        <translation>é uma projeção</translation>
    </message>
    <message>
        <source>it is a single slice</source>
        <translation>é um só corte</translation>
    </message>
    <message>
        <source>it is a {lower} image, not a magnitude image</source>
        <translation>é uma imagem {lower}, não de magnitude</translation>
    </message>
    <message>
        <source>it is damaged; copy it again</source>
        <translation>ele está danificado; copie-o de novo</translation>
    </message>
    <message>
        <source>it is derived, not acquired</source>
        <translation>ela é derivada, não adquirida</translation>
    </message>
    <message>
        <source>it is no MR image, but a picture or a report</source>
        <translation>não é uma imagem de RM, mas uma figura ou um laudo</translation>
    </message>
    <message>
        <source>it is not MR, but {value}</source>
        <translation>não é RM, mas {value}</translation>
    </message>
    <message>
        <source>it is packed as a whole (deflated)</source>
        <translation>está compactado por inteiro (deflated)</translation>
    </message>
    <message>
        <source>it is packed in an unknown way; pack it again</source>
        <translation>está compactado de modo desconhecido; compacte-o de novo</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>é grande demais para a memória deste computador</translation>
    </message>
    <message>
        <source>it names a file that lies outside of its folder.</source>
        <translation>ele nomeia um arquivo fora da sua pasta.</translation>
    </message>
    <message>
        <source>it states {frames} frames</source>
        <translation>ela anuncia {frames} quadros</translation>
    </message>
    <message>
        <source>it states {frames} frames and describes {each}</source>
        <translation>ela anuncia {frames} quadros e descreve {each}</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked} GB from {packed} MB; that is no set of scans.</source>
        <translation>ele passa de {packed} MB a {unpacked} GB ao descompactar; isso não é um conjunto de imagens.</translation>
    </message>
    <message>
        <source>it was enhanced by SIQT before</source>
        <translation>ela já foi melhorada pelo SIQT</translation>
    </message>
    <message>
        <source>it was kept by another version ({values})</source>
        <translation>foi guardado por outra versão ({values})</translation>
    </message>
    <message>
        <source>its DICOM files are packed as a whole (deflated).</source>
        <translation>seus arquivos DICOM estão compactados por inteiro (deflated).</translation>
    </message>
    <message>
        <source>its DICOM files hold no image</source>
        <translation>seus arquivos DICOM não contêm imagem</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>seu cabeçalho está cortado</translation>
    </message>
    <message>
        <source>its header is damaged ({name})</source>
        <translation>seu cabeçalho está danificado ({name})</translation>
    </message>
    <message>
        <source>its orientation is no pair of directions at right angles</source>
        <translation>sua orientação não é um par de direções em ângulo reto</translation>
    </message>
    <message>
        <source>its pixel size is impossible</source>
        <translation>seu tamanho de pixel é impossível</translation>
    </message>
    <message>
        <source>its pixels have several sizes</source>
        <translation>seus pixels têm vários tamanhos</translation>
    </message>
    <message>
        <source>its slices are not thick, so it is used as it is, without the network.</source>
        <translation>seus cortes não são grossos, por isso é usada como está, sem a rede.</translation>
    </message>
    <message>
        <source>its slices are thinner</source>
        <translation>seus cortes são mais finos</translation>
    </message>
    <message>
        <source>its slices are {usual} mm apart, which is impossible</source>
        <translation>seus cortes estão a {usual} mm, o que é impossível</translation>
    </message>
    <message>
        <source>its slices do not lie on a line</source>
        <translation>seus cortes não estão em uma linha</translation>
    </message>
    <message>
        <source>its slices have mixed orientations</source>
        <translation>seus cortes têm orientações misturadas</translation>
    </message>
    <message>
        <source>its slices have several sizes</source>
        <translation>seus cortes têm vários tamanhos</translation>
    </message>
    <message>
        <source>its slices have {columns} x {rows} pixels</source>
        <translation>seus cortes têm {columns} x {rows} pixels</translation>
    </message>
    <message>
        <source>its slices lie between those of the scan</source>
        <translation>seus cortes ficam entre os da imagem</translation>
    </message>
    <message>
        <source>its slices lie in another plane</source>
        <translation>seus cortes ficam em outro plano</translation>
    </message>
    <message>
        <source>learning rate {learning_rate}</source>
        <translation>taxa de aprendizado {learning_rate}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de um segundo</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>carregando o modelo</translation>
    </message>
    <message>
        <source>looking at the scans</source>
        <translation>examinando as imagens</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>examinando {name}</translation>
    </message>
    <message>
        <source>looking for DICOM files</source>
        <translation>procurando arquivos DICOM</translation>
    </message>
    <message>
        <source>looking for motion within the scans</source>
        <translation>procurando movimento nas imagens</translation>
    </message>
    <message>
        <source>looking for slices that moved</source>
        <translation>procurando cortes que se moveram</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>baixo campo</translation>
    </message>
    <message>
        <source>mean SNRs must be positive, not {mean}</source>
        <translation>os SNR médios devem ser positivos, não {mean}</translation>
    </message>
    <message>
        <source>mean and covariance are the active prior of the published configuration, which pairs them with FLAIR scans</source>
        <translation>média e covariância são a distribuição ativa da configuração publicada, que as associa a imagens FLAIR</translation>
    </message>
    <message>
        <source>mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors</source>
        <translation>média e covariância estão (comentadas) na configuração publicada; que sejam as de T1w segue da média em uma configuração anterior dos mesmos autores</translation>
    </message>
    <message>
        <source>measuring the slice thickness</source>
        <translation>medindo a espessura do corte</translation>
    </message>
    <message>
        <source>minus the reference</source>
        <translation>menos a referência</translation>
    </message>
    <message>
        <source>minutes is {minutes}, but must be 0 or more</source>
        <translation>minutes é {minutes}, mas deve ser 0 ou mais</translation>
    </message>
    <message>
        <source>mm (off)</source>
        <translation>mm (desligado)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model {model_name} gives no uncertainty</source>
        <translation>o modelo {model_name} não dá incerteza</translation>
    </message>
    <message>
        <source>model {name} ({architecture}, factor {factor}) does not fit the recipe's network ({architecture2}, factor {factor2}); take a recipe with the same network, factor and widths</source>
        <translation>o modelo {name} ({architecture}, fator {factor}) não serve para a rede da receita ({architecture2}, fator {factor2}); use uma receita com a mesma rede, fator e larguras</translation>
    </message>
    <message>
        <source>model {name} cannot be told to restore contrast; leave restore at auto</source>
        <translation>não se pode pedir ao modelo {name} que restaure o contraste; deixe essa opção em auto</translation>
    </message>
    <message>
        <source>model {name} gives no uncertainty.</source>
        <translation>o modelo {name} não dá incerteza.</translation>
    </message>
    <message>
        <source>model {name} is not told of noise; leave denoise at auto, or use on or off</source>
        <translation>o modelo {name} não é informado do ruído; deixe denoise em auto, ou use on ou off</translation>
    </message>
    <message>
        <source>model {name} needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>o modelo {name} precisa da normalização de intensidade {normalisation}, mas esta versão do programa tem {NORMALISATION}</translation>
    </message>
    <message>
        <source>move the crosshair</source>
        <translation>mover a mira</translation>
    </message>
    <message>
        <source>moved by {shift} mm and {angle} degrees to fit the first scan; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>movida {shift} mm e {angle} graus para se ajustar à primeira imagem; brilho {gain} vezes o da primeira; o resultado difere dela em {residual} vezes o ruído dela.</translation>
    </message>
    <message>
        <source>mse</source>
        <translation>mse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no DICOM file was found in it.</source>
        <translation>nenhum arquivo DICOM foi achado ali.</translation>
    </message>
    <message>
        <source>no NIfTI scan (.nii or .nii.gz) was found in it</source>
        <translation>nenhuma imagem NIfTI (.nii ou .nii.gz) foi achada ali</translation>
    </message>
    <message>
        <source>no NVIDIA or AMD GPU with a driver was found</source>
        <translation>nenhuma GPU NVIDIA ou AMD com driver foi achada</translation>
    </message>
    <message>
        <source>no brain was found in this scan of {str} voxels; give a brain mask</source>
        <translation>nenhum cérebro foi achado nesta imagem de {str} voxels; dê uma máscara do cérebro</translation>
    </message>
    <message>
        <source>no brain was found.</source>
        <translation>nenhum cérebro foi achado.</translation>
    </message>
    <message>
        <source>no permission to make this folder</source>
        <translation>sem permissão para criar esta pasta</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>sem permissão para ler</translation>
    </message>
    <message>
        <source>no permission to read the folders in it</source>
        <translation>sem permissão para ler as pastas dentro dela</translation>
    </message>
    <message>
        <source>no permission to read this file</source>
        <translation>sem permissão para ler este arquivo</translation>
    </message>
    <message>
        <source>no permission to write into the folder {where}</source>
        <translation>sem permissão para gravar na pasta {where}</translation>
    </message>
    <message>
        <source>no preset {name}; there are {PRESETS}</source>
        <translation>não há predefinição {name}; há {PRESETS}</translation>
    </message>
    <message>
        <source>no scan has thick slices, so no model is run, and there is no uncertainty.</source>
        <translation>nenhuma imagem tem cortes grossos, então nenhum modelo é usado e não há incerteza.</translation>
    </message>
    <message>
        <source>no scan was found, but some folders in it cannot be read (count: {count}).</source>
        <translation>nenhuma imagem foi encontrada, mas algumas pastas dentro dela não podem ser lidas (número: {count}).</translation>
    </message>
    <message>
        <source>no series in it can be used.</source>
        <translation>nenhuma série pode ser usada.</translation>
    </message>
    <message>
        <source>no such file or folder; check the path</source>
        <translation>não existe esse arquivo ou pasta; confira o caminho</translation>
    </message>
    <message>
        <source>no such file; check the path</source>
        <translation>não existe esse arquivo; confira o caminho</translation>
    </message>
    <message>
        <source>no such folder.</source>
        <translation>essa pasta não existe.</translation>
    </message>
    <message>
        <source>no tissue maps: {words}</source>
        <translation>sem mapas de tecidos: {words}</translation>
    </message>
    <message>
        <source>noisy is 0, but the network is told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy é 0, mas a rede é informada do ruído: dê os dois, noisy acima de 0 e "told_noise": true em network, ou nenhum</translation>
    </message>
    <message>
        <source>noisy is {noisy}, but the network is not told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy é {noisy}, mas a rede não é informada do ruído: dê os dois, noisy acima de 0 e "told_noise": true em network, ou nenhum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none of its {damaged} DICOM files can be read; copy or export them again</source>
        <translation>nenhum dos {damaged} arquivos DICOM pode ser lido; copie-os ou exporte-os de novo</translation>
    </message>
    <message>
        <source>none of the {listed} files that it lists is there.</source>
        <translation>nenhum dos {listed} arquivos listados está ali.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memória insuficiente</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>não mensurável</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>não é o resultado</translation>
    </message>
    <message>
        <source>not written ({error})</source>
        <translation>não gravado ({error})</translation>
    </message>
    <message>
        <source>not written, because it holds voxels that are not numbers</source>
        <translation>não gravado, pois contém voxels que não são números</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <translation>nada incomum</translation>
    </message>
    <message>
        <source>number of views</source>
        <translation>número de vistas</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblíquo</translation>
    </message>
    <message>
        <source>oblique slices, nearest to {plane}, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>cortes oblíquos, plano mais próximo {plane}, {count} ao todo, a {spacing} mm, pixels de {pixels} mm, relação sinal-ruído {snr}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>on the grid of this scan</source>
        <translation>na grade desta imagem</translation>
    </message>
    <message>
        <source>one file holds several scans</source>
        <translation>um arquivo contém vários exames</translation>
    </message>
    <message>
        <source>one-bit voxels</source>
        <translation>voxels de um bit</translation>
    </message>
    <message>
        <source>only NIfTI files (.nii, .nii.gz) can be read; {advice}</source>
        <translation>só arquivos NIfTI (.nii, .nii.gz) podem ser lidos; {advice}</translation>
    </message>
    <message>
        <source>only {found} voxels of brain were found in a scan of shape {shape}; tissue maps need at least {MIN_BRAIN_VOXELS}</source>
        <translation>só {found} voxels de cérebro foram achados em uma imagem de forma {shape}; os mapas de tecidos precisam de ao menos {MIN_BRAIN_VOXELS}</translation>
    </message>
    <message>
        <source>opening DICOM</source>
        <translation>abrindo DICOM</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>abrindo {name}</translation>
    </message>
    <message>
        <source>other scan</source>
        <translation>outra imagem</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sem memória</translation>
    </message>
    <message>
        <source>patch is {patch}, but needs three whole numbers</source>
        <translation>patch é {patch}, mas precisa de três números inteiros</translation>
    </message>
    <message>
        <source>patches of {patch} voxels are too small: 8 at least</source>
        <translation>blocos de {patch} voxels são pequenos demais: ao menos 8</translation>
    </message>
    <message>
        <source>placed as its header says; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>posicionada como diz o cabeçalho; brilho {gain} vezes o da primeira imagem; o resultado difere dela em {residual} vezes o ruído dela.</translation>
    </message>
    <message>
        <source>placing the scans</source>
        <translation>posicionando as imagens</translation>
    </message>
    <message>
        <source>preparing scans in their own contrast</source>
        <translation>preparando imagens no próprio contraste</translation>
    </message>
    <message>
        <source>reading DICOM headers</source>
        <translation>lendo cabeçalhos DICOM</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prontos</translation>
    </message>
    <message>
        <source>registering the scans</source>
        <translation>registrando as imagens</translation>
    </message>
    <message>
        <source>registration needs two scans or more, not {stacks}</source>
        <translation>o registro precisa de duas imagens ou mais, não {stacks}</translation>
    </message>
    <message>
        <source>rician</source>
        <translation>riciano</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>sagital</translation>
    </message>
    <message>
        <source>series {number} cannot be converted (dcm2niix wrote nothing): its pixels are damaged or packed in an unknown way</source>
        <translation>a série {number} não pode ser convertida (o dcm2niix não gravou nada): os pixels estão danificados ou compactados de modo desconhecido</translation>
    </message>
    <message>
        <source>series {number} cannot be used: {reason_unusable}</source>
        <translation>a série {number} não pode ser usada: {reason_unusable}</translation>
    </message>
    <message>
        <source>series {number} does not say where its slices lie</source>
        <translation>a série {number} não diz onde estão os cortes</translation>
    </message>
    <message>
        <source>series {number} has {shape} slices of {shape2} x {shape3} pixels, but was converted to {shape4}.</source>
        <translation>a série {number} tem {shape} cortes de {shape2} x {shape3} pixels, mas foi convertida em {shape4}.</translation>
    </message>
    <message>
        <source>series {number}: the conversion took too long and was stopped</source>
        <translation>série {number}: a conversão demorou demais e foi interrompida</translation>
    </message>
    <message>
        <source>series {number}: the positions of the slices and the conversion by dcm2niix differ by {gaps} mm.</source>
        <translation>série {number}: as posições dos cortes e a conversão pelo dcm2niix diferem em {gaps} mm.</translation>
    </message>
    <message>
        <source>sharpening with the guide</source>
        <translation>refinando com o guia</translation>
    </message>
    <message>
        <source>shift the picture</source>
        <translation>deslocar a imagem</translation>
    </message>
    <message>
        <source>simulated planes</source>
        <translation>planos simulados</translation>
    </message>
    <message>
        <source>simulated slices − scan</source>
        <translation>cortes simulados − imagem</translation>
    </message>
    <message>
        <source>single slices do not fit the other scans ({numbers}), and were left out.</source>
        <translation>alguns cortes não se ajustam às outras imagens ({numbers}) e foram deixados de fora.</translation>
    </message>
    <message>
        <source>single slices moved ({numbers}), by up to {shift} mm and {angle} degrees.</source>
        <translation>alguns cortes se moveram ({numbers}), até {shift} mm e {angle} graus.</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>slice_spacings are {spacings}, but must be the least and the largest, in high-field voxels from 1 to 16</source>
        <translation>slice_spacings é {spacings}, mas deve dar o menor e o maior, de 1 a 16 voxels de alto campo</translation>
    </message>
    <message>
        <source>slice_spacings go with contrast any</source>
        <translation>slice_spacings exige contraste any</translation>
    </message>
    <message>
        <source>slice_spacings need a network that is told of them, but {architecture} is not: take conditioned_unet</source>
        <translation>slice_spacings precisa de uma rede que o receba, e {architecture} não é: use conditioned_unet</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>slices about 10 mm apart in public scans of this field</source>
        <translation>cortes a cerca de 10 mm em imagens públicas deste campo</translation>
    </message>
    <message>
        <source>slices and SNR of the publication</source>
        <translation>cortes e SNR da publicação</translation>
    </message>
    <message>
        <source>slices are missing (about {lost}); export or copy the series again</source>
        <translation>faltam cortes (cerca de {lost}); exporte ou copie a série de novo</translation>
    </message>
    <message>
        <source>slices of 5 mm with a gap, usual in hospitals</source>
        <translation>cortes de 5 mm com espaço, usuais em hospitais</translation>
    </message>
    <message>
        <source>snr is {snr}, but must be the least and the largest</source>
        <translation>snr é {snr}, mas deve dar o menor e o maior</translation>
    </message>
    <message>
        <source>solving for one volume</source>
        <translation>resolvendo um só volume</translation>
    </message>
    <message>
        <source>step through the slices</source>
        <translation>percorrer os cortes</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>testing the model on this scan</source>
        <translation>testando o modelo nesta imagem</translation>
    </message>
    <message>
        <source>that this active prior is that of FLAIR</source>
        <translation>que esta distribuição ativa seja a de FLAIR</translation>
    </message>
    <message>
        <source>the DICOM file</source>
        <translation>o arquivo DICOM</translation>
    </message>
    <message>
        <source>the DICOM files of the scan are not known any more.</source>
        <translation>os arquivos DICOM da imagem não são mais conhecidos.</translation>
    </message>
    <message>
        <source>the DICOM folder</source>
        <translation>a pasta DICOM</translation>
    </message>
    <message>
        <source>the SNR</source>
        <translation>o SNR</translation>
    </message>
    <message>
        <source>the SNR and the gap</source>
        <translation>o SNR e o espaço entre cortes</translation>
    </message>
    <message>
        <source>the SNR and the pixels</source>
        <translation>o SNR e os pixels</translation>
    </message>
    <message>
        <source>the affine is singular, an axis has no length; export or convert it again</source>
        <translation>a matriz afim é singular, um eixo não tem comprimento; exporte ou converta de novo</translation>
    </message>
    <message>
        <source>the brain has the same value everywhere: there is nothing to segment</source>
        <translation>o cérebro tem o mesmo valor em toda parte: não há o que segmentar</translation>
    </message>
    <message>
        <source>the brain mask is empty: no brain was found in this scan</source>
        <translation>a máscara do cérebro está vazia: nenhum cérebro foi achado nesta imagem</translation>
    </message>
    <message>
        <source>the brain mask is too small to estimate the noise from</source>
        <translation>a máscara do cérebro é pequena demais para estimar o ruído</translation>
    </message>
    <message>
        <source>the compressed data is damaged; copy the file again</source>
        <translation>os dados compactados estão danificados; copie o arquivo de novo</translation>
    </message>
    <message>
        <source>the covariance: relative deviations and correlation of the FLAIR prior</source>
        <translation>a covariância: desvios relativos e correlação da distribuição FLAIR</translation>
    </message>
    <message>
        <source>the disk has {free} MB free; the result needs about {needed} MB.</source>
        <translation>o disco tem {free} MB livres; o resultado precisa de cerca de {needed} MB.</translation>
    </message>
    <message>
        <source>the distance of its slices varies from {min} to {max} mm</source>
        <translation>a distância entre os cortes varia de {min} a {max} mm</translation>
    </message>
    <message>
        <source>the file holds more data than its header announces; export or convert it again</source>
        <translation>o arquivo contém mais dados do que o cabeçalho anuncia; exporte ou converta de novo</translation>
    </message>
    <message>
        <source>the file is compressed twice.</source>
        <translation>o arquivo está compactado duas vezes.</translation>
    </message>
    <message>
        <source>the file is cut off (fewer voxels than its header announces); copy it again</source>
        <translation>o arquivo está cortado (menos voxels do que o cabeçalho anuncia); copie-o de novo</translation>
    </message>
    <message>
        <source>the file is cut off inside its header; copy it again</source>
        <translation>o arquivo está cortado dentro do cabeçalho; copie-o de novo</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes); copy or export it again</source>
        <translation>o arquivo está vazio (0 bytes); copie-o ou exporte-o de novo</translation>
    </message>
    <message>
        <source>the folder holds files already; give a new one for DICOM</source>
        <translation>a pasta já contém arquivos; dê uma nova para DICOM</translation>
    </message>
    <message>
        <source>the folder holds {found} {WEIGHTS_SUFFIX} files; name the one to use</source>
        <translation>a pasta contém {found} arquivos {WEIGHTS_SUFFIX}; diga qual usar</translation>
    </message>
    <message>
        <source>the folder that it is to stand in does not exist</source>
        <translation>a pasta onde deve ficar não existe</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>o guia</translation>
    </message>
    <message>
        <source>the guide does not show the brain of the scan</source>
        <translation>o guia não mostra o cérebro da imagem</translation>
    </message>
    <message>
        <source>the head moved by {shift} mm and {angle} degrees between its even and its odd slices.</source>
        <translation>a cabeça se moveu {shift} mm e {angle} graus entre os cortes pares e ímpares.</translation>
    </message>
    <message>
        <source>the header is damaged (a dimension after the third has length {further}); export or convert the scan again</source>
        <translation>o cabeçalho está danificado (uma dimensão após a terceira tem comprimento {further}); exporte ou converta a imagem de novo</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {dim} dimensions)</source>
        <translation>o cabeçalho está danificado (anuncia {dim} dimensões)</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {text} voxels)</source>
        <translation>o cabeçalho está danificado (anuncia {text} voxels)</translation>
    </message>
    <message>
        <source>the header is damaged (it puts the voxels at byte {offset}); export or convert the scan again</source>
        <translation>o cabeçalho está danificado (põe os voxels no byte {offset}); exporte ou converta a imagem de novo</translation>
    </message>
    <message>
        <source>the header is damaged (the image lies {max} mm from the scanner's centre)</source>
        <translation>o cabeçalho está danificado (a imagem está a {max} mm do centro do aparelho)</translation>
    </message>
    <message>
        <source>the header is damaged (the intensity offset is {inter})</source>
        <translation>o cabeçalho está danificado (o deslocamento de intensidade é {inter})</translation>
    </message>
    <message>
        <source>the header is damaged ({form} code {fields}), so left and right cannot be told; export or convert the scan again</source>
        <translation>o cabeçalho está danificado (código {form} {fields}), portanto não se distinguem esquerda e direita; exporte ou converta a imagem de novo</translation>
    </message>
    <message>
        <source>the image axes are almost parallel to each other (the affine is singular or heavily sheared); export or convert the scan again</source>
        <translation>os eixos da imagem são quase paralelos (matriz afim singular ou muito cisalhada); exporte ou converta a imagem de novo</translation>
    </message>
    <message>
        <source>the list of files (DICOMDIR) is damaged; give the folder instead</source>
        <translation>a lista de arquivos (DICOMDIR) está danificada; dê a pasta</translation>
    </message>
    <message>
        <source>the mask (shape {shape}) does not lie on the grid of the scan (shape {shape2}); give a mask on the scan's grid</source>
        <translation>a máscara (forma {shape}) não está na grade da imagem (forma {shape2}); dê uma máscara na grade da imagem</translation>
    </message>
    <message>
        <source>the mask has shape {mask}, the scan {shape}</source>
        <translation>a máscara tem a forma {mask}, a imagem {shape}</translation>
    </message>
    <message>
        <source>the mask has shape {shape}, but the scan {shape2}; give a mask on the scan's grid</source>
        <translation>a máscara tem a forma {shape}, mas a imagem {shape2}; dê uma máscara na grade da imagem</translation>
    </message>
    <message>
        <source>the mask is empty.</source>
        <translation>a máscara está vazia.</translation>
    </message>
    <message>
        <source>the mask is empty: it has no box</source>
        <translation>a máscara está vazia: não tem caixa</translation>
    </message>
    <message>
        <source>the mean intensity inside the brain is {mean}, but must be positive</source>
        <translation>a intensidade média no cérebro é {mean}, mas deve ser positiva</translation>
    </message>
    <message>
        <source>the mean signal of white matter ({wm}) and grey matter ({gm}) must be positive; check that the tissue maps belong to this image</source>
        <translation>o sinal médio das substâncias branca ({wm}) e cinzenta ({gm}) deve ser positivo; confira se os mapas de tecidos são desta imagem</translation>
    </message>
    <message>
        <source>the mean, from the T2w configurations of the same authors</source>
        <translation>a média, das configurações T2w dos mesmos autores</translation>
    </message>
    <message>
        <source>the network gives no standard deviation</source>
        <translation>a rede não dá desvio padrão</translation>
    </message>
    <message>
        <source>the noise is {noise}, but must be positive</source>
        <translation>o ruído é {noise}, mas deve ser positivo</translation>
    </message>
    <message>
        <source>the noise of the scan cannot be measured, and is taken for {share} of the brain's mean</source>
        <translation>o ruído da imagem não pode ser medido, e supõe-se {share} da média do cérebro</translation>
    </message>
    <message>
        <source>the output folder {where} does not exist; make it first</source>
        <translation>a pasta de saída {where} não existe; crie-a antes</translation>
    </message>
    <message>
        <source>the output is a folder; give a file name inside it</source>
        <translation>a saída é uma pasta; dê um nome de arquivo dentro dela</translation>
    </message>
    <message>
        <source>the output is the input itself; choose another name</source>
        <translation>a saída é a própria entrada; escolha outro nome</translation>
    </message>
    <message>
        <source>the output must end in .nii or .nii.gz</source>
        <translation>a saída deve terminar em .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>the patch is {patch} slices long, but needs a multiple of the factor {factor}</source>
        <translation>o bloco tem {patch} cortes, mas precisa de um múltiplo do fator {factor}</translation>
    </message>
    <message>
        <source>the position of the image (affine) holds values that are not numbers; export or convert the scan again</source>
        <translation>a posição da imagem (matriz afim) contém valores que não são números; exporte ou converta a imagem de novo</translation>
    </message>
    <message>
        <source>the result differs from it by {residual} times its noise.</source>
        <translation>o resultado difere dela em {residual} vezes o ruído dela.</translation>
    </message>
    <message>
        <source>the scan does not come from a DICOM series that says where it lies</source>
        <translation>a imagem não vem de uma série DICOM que diga onde ela está</translation>
    </message>
    <message>
        <source>the scan has a single slice; an enhancement needs two or more</source>
        <translation>a imagem tem um só corte; o melhoramento precisa de dois ou mais</translation>
    </message>
    <message>
        <source>the scan has {shape} voxels, and the re-acquired scan {shape2}: the enhanced scan does not belong to this scan</source>
        <translation>a imagem tem {shape} voxels, e a readquirida {shape2}: a imagem melhorada não é desta imagem</translation>
    </message>
    <message>
        <source>the scan holds voxels that are not finite</source>
        <translation>a imagem contém voxels que não são finitos</translation>
    </message>
    <message>
        <source>the scan was not read from DICOM, so there is no patient and no study to write for</source>
        <translation>a imagem não foi lida de DICOM, portanto não há paciente nem estudo para gravar</translation>
    </message>
    <message>
        <source>the scans do not show the same ({names}): their fine structures agree by {likeness} only.</source>
        <translation>as imagens não mostram o mesmo ({names}): as estruturas finas concordam só em {likeness}.</translation>
    </message>
    <message>
        <source>the scans have different contrasts ({contrasts}); combine scans of one contrast, or say which it is</source>
        <translation>as imagens têm contrastes diferentes ({contrasts}); combine imagens de um só contraste ou diga qual é</translation>
    </message>
    <message>
        <source>the slices are sheared; such a volume cannot be written as DICOM</source>
        <translation>os cortes estão cisalhados; tal volume não pode ser gravado em DICOM</translation>
    </message>
    <message>
        <source>the slices are taken to be {thickness} mm thick, because those of another scan lie midway between them.</source>
        <translation>supõe-se que os cortes têm {thickness} mm de espessura, porque os de outra imagem ficam no meio entre eles.</translation>
    </message>
    <message>
        <source>the slices are {thickness} mm thick, {share} of the distance between them.</source>
        <translation>os cortes têm {thickness} mm de espessura, {share} da distância entre eles.</translation>
    </message>
    <message>
        <source>the slices of this scan are not thick: its voxels are {size} mm.</source>
        <translation>os cortes desta imagem não são grossos: os voxels são de {size} mm.</translation>
    </message>
    <message>
        <source>the tissue maps are empty: there is no brain in this scan</source>
        <translation>os mapas de tecidos estão vazios: não há cérebro nesta imagem</translation>
    </message>
    <message>
        <source>the tissue maps have shape {shape}, but the scan has {shape2}</source>
        <translation>os mapas de tecidos têm a forma {shape}, mas a imagem {shape2}</translation>
    </message>
    <message>
        <source>the tissue maps must have one shape, but have {shapes}</source>
        <translation>os mapas de tecidos devem ter uma só forma, mas têm {shapes}</translation>
    </message>
    <message>
        <source>the up-sampling factor is {factor}, but must be at least 1</source>
        <translation>o fator de ampliação é {factor}, mas deve ser ao menos 1</translation>
    </message>
    <message>
        <source>the volume looks like a map of regions, not like a scan</source>
        <translation>o volume parece um mapa de regiões, não uma imagem</translation>
    </message>
    <message>
        <source>the voxel size is missing (the header says {pixdim}); export or convert the scan again</source>
        <translation>falta o tamanho do voxel (o cabeçalho diz {pixdim}); exporte ou converta a imagem de novo</translation>
    </message>
    <message>
        <source>the voxel size {size} mm is outside {MIN_SPACING_MM} to {MAX_SPACING_MM} mm; check the header (are the units millimetres?)</source>
        <translation>o tamanho do voxel {size} mm está fora de {MIN_SPACING_MM} a {MAX_SPACING_MM} mm; confira o cabeçalho (as unidades são milímetros?)</translation>
    </message>
    <message>
        <source>the zip</source>
        <translation>o zip</translation>
    </message>
    <message>
        <source>the zip is damaged; copy it again</source>
        <translation>o zip está danificado; copie-o de novo</translation>
    </message>
    <message>
        <source>there is no model {name}; by name there are: {known}</source>
        <translation>não há modelo {name}; por nome há: {known}</translation>
    </message>
    <message>
        <source>there is no model: this installation is incomplete; install it again, or set {FOLDERS_VARIABLE} to a folder with models</source>
        <translation>não há modelo: esta instalação está incompleta; instale de novo ou defina {FOLDERS_VARIABLE} com uma pasta de modelos</translation>
    </message>
    <message>
        <source>there is no overlay {kind}; choose one of: {KINDS}</source>
        <translation>não há sobreposição {kind}; escolha entre: {KINDS}</translation>
    </message>
    <message>
        <source>there is no scan to train on</source>
        <translation>não há imagem para treinar</translation>
    </message>
    <message>
        <source>there is no series {number}.</source>
        <translation>não há série {number}.</translation>
    </message>
    <message>
        <source>there is no training run to resume in {folder}: it needs {CONFIG_FILE} and {STATE_FILE}</source>
        <translation>não há treino a retomar em {folder}: são necessários {CONFIG_FILE} e {STATE_FILE}</translation>
    </message>
    <message>
        <source>there is no {missing}, which a model needs</source>
        <translation>não há {missing}, de que um modelo precisa</translation>
    </message>
    <message>
        <source>there is no {name}, which a model needs</source>
        <translation>não há {name}, de que um modelo precisa</translation>
    </message>
    <message>
        <source>there is no {name}: {count} CUDA device(s) were found, counted from 0</source>
        <translation>não há {name}: {count} dispositivo(s) CUDA achado(s), contados a partir de 0</translation>
    </message>
    <message>
        <source>there is no {what} {value}; choose one of: {words}</source>
        <translation>não há {what} {value}; escolha entre: {words}</translation>
    </message>
    <message>
        <source>there is nothing to compare inside the brain mask</source>
        <translation>não há o que comparar dentro da máscara do cérebro</translation>
    </message>
    <message>
        <source>there is too little memory to run the network</source>
        <translation>há pouca memória para rodar a rede</translation>
    </message>
    <message>
        <source>this PyTorch is CPU-only</source>
        <translation>este PyTorch é só para CPU</translation>
    </message>
    <message>
        <source>this folder cannot be read, so what is in it is left out</source>
        <translation>esta pasta não pode ser lida, então o que há nela fica de fora</translation>
    </message>
    <message>
        <source>this folder cannot be read.</source>
        <translation>esta pasta não pode ser lida.</translation>
    </message>
    <message>
        <source>this is a 7-Zip archive.</source>
        <translation>é um arquivo 7-Zip.</translation>
    </message>
    <message>
        <source>this is a RAR archive.</source>
        <translation>é um arquivo RAR.</translation>
    </message>
    <message>
        <source>this is a ZIP archive.</source>
        <translation>é um arquivo ZIP.</translation>
    </message>
    <message>
        <source>this is a Zstandard file.</source>
        <translation>é um arquivo Zstandard.</translation>
    </message>
    <message>
        <source>this is a bzip2 file.</source>
        <translation>é um arquivo bzip2.</translation>
    </message>
    <message>
        <source>this is a link to a file that is not there.</source>
        <translation>é um link para um arquivo que não existe.</translation>
    </message>
    <message>
        <source>this is an xz file.</source>
        <translation>é um arquivo xz.</translation>
    </message>
    <message>
        <source>this is no model of this program; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} file beside it</source>
        <translation>não é um modelo deste programa; um modelo é um arquivo {WEIGHTS_SUFFIX} com seu arquivo {CARD_SUFFIX} ao lado</translation>
    </message>
    <message>
        <source>this is not JSON: {error}</source>
        <translation>não é JSON: {error}</translation>
    </message>
    <message>
        <source>this model needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>este modelo precisa da normalização de intensidade {normalisation}, mas esta versão do programa tem {NORMALISATION}</translation>
    </message>
    <message>
        <source>this output path cannot be used ({error})</source>
        <translation>este caminho de saída não pode ser usado ({error})</translation>
    </message>
    <message>
        <source>this scan ({shape} voxels of {size} mm) could not be registered to the MNI152 template.</source>
        <translation>esta imagem ({shape} voxels de {size} mm) não pôde ser registrada no modelo MNI152.</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>inclinado</translation>
    </message>
    <message>
        <source>tissue maps</source>
        <translation>mapas de tecidos</translation>
    </message>
    <message>
        <source>tissue maps of shape {shape}, scan of {shape2}</source>
        <translation>mapas de tecidos de forma {shape}, imagem de {shape2}</translation>
    </message>
    <message>
        <source>tissue maps of {name} ({number} of {count})</source>
        <translation>mapas de tecidos de {name} ({number} de {count})</translation>
    </message>
    <message>
        <source>to be segmented</source>
        <translation>a segmentar</translation>
    </message>
    <message>
        <source>to segment</source>
        <translation>a segmentar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incerteza</translation>
    </message>
    <message>
        <source>uncertainty, % of brain mean</source>
        <translation>incerteza, % do cérebro</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>values {min} to {max} do not fit into {kind}</source>
        <translation>os valores {min} a {max} não cabem em {kind}</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>voxels</translation>
    </message>
    <message>
        <source>voxels cannot be written as {kind}</source>
        <translation>os voxels não podem ser gravados como {kind}</translation>
    </message>
    <message>
        <source>voxels of 1.6 × 1.6 × 5 mm, usual for portable scanners of this field</source>
        <translation>voxels de 1,6 × 1,6 × 5 mm, usuais em aparelhos portáteis deste campo</translation>
    </message>
    <message>
        <source>voxels of unknown type {code}</source>
        <translation>voxels de tipo desconhecido {code}</translation>
    </message>
    <message>
        <source>voxels, %</source>
        <translation>voxels, %</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>white matter</source>
        <translation>substância branca</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números inteiros</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>imagem toda</translation>
    </message>
    <message>
        <source>with contrast agent</source>
        <translation>com agente de contraste</translation>
    </message>
    <message>
        <source>working grid</source>
        <translation>grade de trabalho</translation>
    </message>
    <message>
        <source>writing DICOM</source>
        <translation>gravando DICOM</translation>
    </message>
    <message>
        <source>writing DICOM maps</source>
        <translation>gravando mapas DICOM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{available} of {total} GiB free</source>
        <translation>{available} de {total} GiB livres</translation>
    </message>
    <message>
        <source>{below} % of the voxels are negative, which magnitude MRI never is.</source>
        <translation>{below} % dos voxels são negativos, o que uma RM de magnitude nunca é.</translation>
    </message>
    <message>
        <source>{clipped} % of the picture has the highest value ({max}): the brightest tissue seems cut off.</source>
        <translation>{clipped} % da imagem tem o valor mais alto ({max}): o tecido mais claro parece cortado.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel_mm} x {pixel_mm2} mm</source>
        <translation>{columns} x {rows} pixels de {pixel_mm} x {pixel_mm2} mm</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing about {native:.3g} mm ({low:.3g} to {high:.3g} mm), {factor} times as many slices</source>
        <translation>{contrast}, espaçamento dos cortes de cerca de {native} mm ({low} a {high} mm), {factor} vezes mais cortes</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing {low:.3g} to {high:.3g} mm, up to {factor} times as many slices</source>
        <translation>{contrast}, espaçamento dos cortes de {low} a {high} mm, até {factor} vezes mais cortes</translation>
    </message>
    <message>
        <source>{count} results that were not saved are back.</source>
        <translation>{count} resultados não salvos voltaram.</translation>
    </message>
    <message>
        <source>{count} results were not saved last time.</source>
        <translation>{count} resultados não foram salvos na última vez.</translation>
    </message>
    <message>
        <source>{count} scans could not be opened. {lines}</source>
        <translation>{count} imagens não puderam ser abertas. {lines}</translation>
    </message>
    <message>
        <source>{count} scans seem to show one person in one contrast: {names}.</source>
        <translation>{count} imagens parecem mostrar uma pessoa em um contraste: {names}.</translation>
    </message>
    <message>
        <source>{count} slices at the {end} end ({mm} mm) lie beyond the centre of the last measured slice.</source>
        <translation>{count} cortes na ponta {end} ({mm} mm) ficam além do centro do último corte medido.</translation>
    </message>
    <message>
        <source>{count} slices at the {end} end ({mm} mm) would lie beyond the centre of the last measured slice.</source>
        <translation>{count} cortes na ponta {end} ({mm} mm) ficariam além do centro do último corte medido.</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) are far below 0 and lie beside the brightest ones.</source>
        <translation>{count} voxels ({share} %) estão muito abaixo de 0 e ao lado dos mais claros.</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) were too bright for the integers of the file, and became negative.</source>
        <translation>{count} voxels ({share} %) eram claros demais para os inteiros do arquivo e ficaram negativos.</translation>
    </message>
    <message>
        <source>{count} voxels held no number (NaN or infinite).</source>
        <translation>{count} voxels não continham número (NaN ou infinito).</translation>
    </message>
    <message>
        <source>{cpu_name}, {cpu_threads} threads</source>
        <translation>{cpu_name}, {cpu_threads} threads</translation>
    </message>
    <message>
        <source>{doing}: {percent} %, about {left} left</source>
        <translation>{doing}: {percent} %, faltam cerca de {left}</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. The others were stopped.</source>
        <translation>{enhanced} de {total} imagens foram melhoradas. As outras foram paradas.</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. These failed: {names}. The strip tells why: point at them.</source>
        <translation>{enhanced} de {total} imagens foram melhoradas. Falharam: {names}. A faixa diz por quê: aponte para elas.</translation>
    </message>
    <message>
        <source>{folder} already holds a training run; choose another folder, or resume it</source>
        <translation>{folder} já contém um treino; escolha outra pasta ou retome-o</translation>
    </message>
    <message>
        <source>{guide} was not used as a guide: its slices lie where those of the scan lie and are as far apart, so it did not see what lies between them.</source>
        <translation>{guide} não foi usada como guia: seus cortes ficam onde ficam os da imagem e com o mesmo espaçamento, então não viu o que há entre eles.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices are closer together than those of the scan.</source>
        <translation>{guide} foi usada como guia: seus cortes são mais próximos que os da imagem.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie between those of the scan.</source>
        <translation>{guide} foi usada como guia: seus cortes ficam entre os da imagem.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie in another plane than those of the scan.</source>
        <translation>{guide} foi usada como guia: seus cortes ficam em outro plano que os da imagem.</translation>
    </message>
    <message>
        <source>{guide} would be used as a guide.</source>
        <translation>{guide} seria usada como guia.</translation>
    </message>
    <message>
        <source>{guide} would not be used as a guide.</source>
        <translation>{guide} não seria usada como guia.</translation>
    </message>
    <message>
        <source>{held} held out for validation</source>
        <translation>{held} para validação</translation>
    </message>
    <message>
        <source>{hot} voxels are far brighter than all others.</source>
        <translation>{hot} voxels são muito mais claros que todos os outros.</translation>
    </message>
    <message>
        <source>{least} to {most}{unit}.</source>
        <translation>{least} a {most}{unit}.</translation>
    </message>
    <message>
        <source>{left} left out</source>
        <translation>{left} deixada(s) de fora</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}</source>
        <translation>{name} não pôde ser aberto: {reason}</translation>
    </message>
    <message>
        <source>{name} does not fit the other scans: its fine structures agree with theirs by {likeness} only.</source>
        <translation>{name} não combina com as outras imagens: suas estruturas finas concordam com elas só em {likeness}.</translation>
    </message>
    <message>
        <source>{name} has no parameter {unknown}; it has {known}</source>
        <translation>{name} não tem parâmetro {unknown}; tem {known}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} foi melhorada. Selecione-a na lista de resultados.</translation>
    </message>
    <message>
        <source>{name} is far too large</source>
        <translation>{name} é grande demais</translation>
    </message>
    <message>
        <source>{name} is no device; use auto, cpu, cuda, cuda:1 (a number) or mps</source>
        <translation>{name} não é um dispositivo; use auto, cpu, cuda, cuda:1 (um número) ou mps</translation>
    </message>
    <message>
        <source>{name} is not a recipe: a recipe is a text file</source>
        <translation>{name} não é uma receita: uma receita é um arquivo de texto</translation>
    </message>
    <message>
        <source>{name} is not on the grid of {image_name}: its shape is {shape} and that of the image {shape2}, or it lies elsewhere; segment the image again or take the map out of its folder</source>
        <translation>{name} não está na grade de {image_name}: sua forma é {shape} e a da imagem {shape2}, ou está em outro lugar; segmente a imagem de novo ou tire o mapa da pasta</translation>
    </message>
    <message>
        <source>{name} is the reference of {scan}. It stands in the fourth view.</source>
        <translation>{name} é a referência de {scan}. Está na quarta vista.</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be at most {maximum}</source>
        <translation>{name} é {told}{unit}, mas deve ser no máximo {maximum}</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be {word} {minimum}</source>
        <translation>{name} é {told}{unit}, mas deve ser {word} {minimum}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a finite number</source>
        <translation>{name} é {value}, mas deve ser um número finito</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a whole number</source>
        <translation>{name} é {value}, mas deve ser um número inteiro</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be at least {low} and at most {high}</source>
        <translation>{name} é {value}, mas deve ser ao menos {low} e no máximo {high}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be of type {name2}</source>
        <translation>{name} é {value}, mas deve ser do tipo {name2}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be one of {choices}</source>
        <translation>{name} é {value}, mas deve ser um de {choices}</translation>
    </message>
    <message>
        <source>{name} needs three numbers, not {given}</source>
        <translation>{name} precisa de três números, não {given}</translation>
    </message>
    <message>
        <source>{name} was left out: its fine structures agree with those of the other scans by {likeness} only.</source>
        <translation>{name} foi deixada de fora: suas estruturas finas concordam com as das outras imagens só em {likeness}.</translation>
    </message>
    <message>
        <source>{name}, an axial slice between two measured ones; patient's right is left.</source>
        <translation>{name}, um corte axial entre dois medidos; a direita do paciente está à esquerda.</translation>
    </message>
    <message>
        <source>{name}, on the enhanced grid</source>
        <translation>{name}, na grade melhorada</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written</source>
        <translation>{name}: a figura não pôde ser gravada</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written ({errorString})</source>
        <translation>{name}: a figura não pôde ser gravada ({errorString})</translation>
    </message>
    <message>
        <source>{needed} to be segmented first</source>
        <translation>{needed} a segmentar antes</translation>
    </message>
    <message>
        <source>{one} and {other} hold the same voxels in the same place; give each scan once, since a copy adds nothing and would count as a second measurement</source>
        <translation>{one} e {other} contêm os mesmos voxels no mesmo lugar; dê cada imagem uma vez, pois uma cópia nada acrescenta e contaria como segunda medida</translation>
    </message>
    <message>
        <source>{patches_per_second} patches per second</source>
        <translation>{patches_per_second} blocos por segundo</translation>
    </message>
    <message>
        <source>{paths} scans are too few.</source>
        <translation>{paths} imagens são poucas.</translation>
    </message>
    <message>
        <source>{path} is damaged, so the run cannot be resumed; choose another folder</source>
        <translation>{path} está danificado, portanto o treino não pode ser retomado; escolha outra pasta</translation>
    </message>
    <message>
        <source>{plane} slices, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>cortes, plano {plane}, {count} ao todo, a {spacing} mm, pixels de {pixels} mm, relação sinal-ruído {snr}.</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}, {count} cortes a cada {spacing} mm</translation>
    </message>
    <message>
        <source>{plane}, {slices} slices, {spacing_mm} mm apart</source>
        <translation>{plane}, {slices} cortes, a {spacing_mm} mm</translation>
    </message>
    <message>
        <source>{replaced} voxels held no number (NaN or infinite) and were set to 0.</source>
        <translation>{replaced} voxels não continham número (NaN ou infinito) e foram postos em 0.</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} voxels de {spacing} mm</translation>
    </message>
    <message>
        <source>{share} of the brain is shown by one scan only.</source>
        <translation>{share} do cérebro é mostrado por uma só imagem.</translation>
    </message>
    <message>
        <source>{shift} mm and {angle} degrees from the place that its header tells.</source>
        <translation>{shift} mm e {angle} graus do lugar que o cabeçalho diz.</translation>
    </message>
    <message>
        <source>{size} voxels of {voxel} mm</source>
        <translation>{size} voxels de {voxel} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title}: cérebro {brain} ml, cinzenta {gm}, branca {wm}, LCR {csf} ml</translation>
    </message>
    <message>
        <source>{training} to train on</source>
        <translation>{training} para treinar</translation>
    </message>
    <message>
        <source>{unknown} is to be left out, but is no scan of {folder}; name scans by their path inside that folder</source>
        <translation>{unknown} deve ficar de fora, mas não é uma imagem de {folder}; nomeie as imagens pelo caminho dentro dessa pasta</translation>
    </message>
    <message>
        <source>{value}, simulated</source>
        <translation>{value}, simulada</translation>
    </message>
    <message>
        <source>{volume}: {voxels} voxels, {area} mm²</source>
        <translation>{volume}: {voxels} voxels, {area} mm²</translation>
    </message>
    <message>
        <source>{wanted} is missing</source>
        <translation>falta {wanted}</translation>
    </message>
    <message>
        <source>{where} is a file, not a folder to write into</source>
        <translation>{where} é um arquivo, não uma pasta para gravar</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>“{text}” is not a list of {kind} with commas between them</source>
        <translation>“{text}” não é uma lista de {kind} separados por vírgulas</translation>
    </message>
</context>
</TS>
