<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>siqt</name>
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
        <source>64 mT, portable</source>
        <translation>64 mT, portátil</translation>
    </message>
    <message>
        <source>&lt;p&gt;A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma região no ar ao redor da cabeça: o ruído é seu DP dividido por 0,655. Senão, o DP da própria região, que também contém tecido.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A scan that does not agree with the others is left out. With this it is used all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma imagem que não concorda com as outras é deixada de fora. Com isto ela é usada mesmo assim.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma bobina de superfície recebe mais sinal do que está perto. A imagem recebe um sombreado suave, no máximo a esta distância de 1 (0,3: de 1/1,3 a 1,3). De 0 a 2. 0: desligado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An average of 152 people, brain only, with its own tissue maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma média de 152 pessoas, só o cérebro, com seus mapas de tecidos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;CNR: difference of a region's mean from the mean of this one, over the noise&lt;/p&gt;</source>
        <translation>&lt;p&gt;CNR: diferença entre a média de uma região e a desta, dividida pelo ruído&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copy the line of the terminal that makes the same scan: siqt simulate …&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copiar a linha do terminal que faz a mesma imagem: siqt simulate …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Enhance the simulated scan, and compare with the high-field one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Melhorar a imagem simulada e comparar com a de alto campo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gaussiano: o mesmo ruído em toda parte, como no método publicado. Os valores podem ser negativos. Riciano: o ruído de uma imagem de magnitude. Nunca é negativo e clareia regiões escuras.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;As substâncias cinzenta e branca recebem o contraste de alto campo. Automático: se o modelo conhece o contraste desta imagem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quanto o resultado difere de cada imagem original, visto como esta o veria, em desvios-padrão do seu ruído. Conta a que mais difere. Uma imagem com pouco ruído pode diferir mais: a forma dos seus cortes não é conhecida o bastante.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Load parameters from a JSON file, or from the one beside a simulated scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Carregar parâmetros de um arquivo JSON ou do que acompanha uma imagem simulada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height, in voxels of the high-field scan. 0 to 16. 0 or 1 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Perda de detalhe nos cortes, como com uma matriz mais grossa: um borrão gaussiano desta largura a meia altura, em voxels da imagem de alto campo. De 0 a 16. 0 ou 1: desligado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of grey matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sinal médio da substância cinzenta dividido pelo desvio padrão do ruído. Um ímã mais fraco dá menos sinal com o mesmo ruído: metade do campo dá cerca de metade da relação. A razão branca/cinzenta define o contraste. Maior que 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of white matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sinal médio da substância branca dividido pelo desvio padrão do ruído. Um ímã mais fraco dá menos sinal com o mesmo ruído: metade do campo dá cerca de metade da relação. A razão branca/cinzenta define o contraste. Maior que 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Medido na imagem simulada: a média de cada tecido dividida pelo ruído fora do cérebro. Cortes espessos misturam tecidos e o sombreado muda as médias. O valor pode diferir um pouco do pedido.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New SNRs and new noise, drawn as in training.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Novos SNRs e novo ruído, sorteados como no treino.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New noise. Nothing else changes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Novo ruído. Nada mais muda.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Número do padrão de ruído. Fica igual enquanto um controle se move, para mudar só uma coisa. Qualquer inteiro a partir de 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the shading pattern. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Número do padrão de sombra. Qualquer inteiro a partir de 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Número de cortes finos feitos de cada corte. Automático: o que aproxima o espaçamento de 1 mm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lê os mapas c1, c2, c3 do SPM ao lado da imagem, ou segmenta a imagem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Restaurar o contraste de alto campo, para todas as imagens ou nenhuma; auto: em T1w se o modelo puder.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save the parameters as a JSON file.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Salvar os parâmetros em JSON.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Signal-to-noise ratio of white matter. To the left there is more noise; the contrast of grey and white matter stays.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Relação sinal-ruído da substância branca. À esquerda há mais ruído; o contraste entre substâncias permanece.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Slices, pixels and noise of a scanner, in millimetres.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cortes, pixels e ruído de um aparelho, em milímetros.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Space between neighbouring slices that is not measured, in voxels of the high-field scan. The slice spacing is the thickness plus the gap. 0 to 32.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Espaço não medido entre cortes vizinhos, em voxels da imagem de alto campo. O espaçamento é a espessura mais este espaço. De 0 a 32.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The contrast that sets the mean SNRs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O contraste que define os SNRs médios.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A correlação é medida no cérebro, entre a imagem e cortes espessos simulados do resultado. 1: ambos dizem o mesmo. Contraste restaurado e ruído removido a diminuem.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A cabeça se move entre as imagens. O programa descobre como. Sem isto, valem as posições dos cabeçalhos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The network enhances the whole picture. Otherwise it enhances the brain only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;A rede melhora a imagem toda. Senão, só o cérebro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane in which the slices are acquired. The slices are stacked across it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O plano em que os cortes são adquiridos. Os cortes são empilhados através dele.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O resultado recebe o contraste da imagem. O modelo só acrescenta o que está entre os cortes. Automático: se a imagem difere das de treino.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Thickness of a slice, in voxels of the high-field scan. Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. 1 to 32. 1 leaves the slices as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Espessura de um corte, em voxels da imagem de alto campo. Cortes espessos reúnem mais sinal, mas misturam o que está sobreposto. Cada corte é uma média ponderada com perfil gaussiano desta largura a meia altura. De 1 a 32. 1: cortes inalterados.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Este tecido mantém seu brilho na imagem de alto campo. Seu SNR define o ruído. O brilho do outro tecido muda até o SNR correto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm. 0.4 to 4 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tamanho de voxel do resultado; por padrão o pixel mais fino, mas não menos de 0.8 mm. De 0.4 a 4 mm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the SNRs of T1w scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; 0.36 T scanner, as the publication states.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>Um clique em uma vista também a mostra</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>Um filme: a linha vai de um lado ao outro</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>Uma imagem de baixo campo simulada a partir do modelo MNI152</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>Uma imagem de baixo campo simulada do cérebro MNI152</translation>
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
        <source>Add a scan of the same person…</source>
        <translation>Adicionar imagem da mesma pessoa…</translation>
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
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>Concorda com todas as imagens: difere de {residual} vezes o ruído.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only. Compare both pictures.</source>
        <translation>Concorda com a imagem original em apenas {percent} %. Compare as duas imagens.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>Concorda com a imagem original: {percent} %.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %. Noise was removed; fine detail may be gone.</source>
        <translation>Concorda com a imagem original: {percent} %. O ruído foi removido; detalhes finos podem ter sumido.</translation>
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
        <source>All views share zoom and position</source>
        <translation>Todas as vistas têm o mesmo zoom e posição</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>Todas as {total} imagens foram melhoradas.</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>Também: a roda, as setas</translation>
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
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
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
        <source>Auto contrast</source>
        <translation>Contraste auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <source>Blur within slices</source>
        <translation>Borrão nos cortes</translation>
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
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush radius</source>
        <translation>Raio do pincel</translation>
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
        <source>Check the fit</source>
        <translation>Verificar o ajuste</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
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
        <source>Choose a tool and drag in a view. Every view is measured at the same place.</source>
        <translation>Escolha uma ferramenta e arraste em uma vista. Todas as vistas são medidas no mesmo lugar.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>Escolher séries</translation>
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
        <source>Comparison of the scans</source>
        <translation>Comparação das imagens</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
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
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <source>Differs from a scan by {residual:.1f} times its noise. Compare the pictures.</source>
        <translation>Difere de uma imagem em {residual} vezes o seu ruído. Compare as imagens.</translation>
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
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Done, not saved</source>
        <translation>Pronto, não salvo</translation>
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
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>Melhorar a imagem depois da atual (Ctrl+E)</translation>
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
        <source>Enhancing {name}</source>
        <translation>Melhorando {name}</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>Cada resultado é salvo logo em uma pasta à sua escolha</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erro esperado</translation>
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
        <source>Expected error: not known. This model does not tell it.</source>
        <translation>Erro esperado: desconhecido. Este modelo não o informa.</translation>
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
        <source>Export the swipe</source>
        <translation>Exportar a cortina</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Flicker</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>Para T1w: volumes do cérebro antes e depois, e sobreposição.</translation>
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
        <source>From the file name: not stated</source>
        <translation>Pelo nome do arquivo: não informado</translation>
    </message>
    <message>
        <source>From the file name: {contrast}</source>
        <translation>Pelo nome do arquivo: {contrast}</translation>
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
        <source>Gap between slices</source>
        <translation>Espaço entre cortes</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>Substância cinzenta</translation>
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
        <source>High-field sample</source>
        <translation>Exemplo de alto campo</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>Como as imagens são combinadas</translation>
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
        <source>Interpolate the scan</source>
        <translation>Interpolar a imagem</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>Manter todas as imagens</translation>
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
        <translation>Manter o contraste das imagens</translation>
    </message>
    <message>
        <source>Keeping a result</source>
        <translation>Guardando um resultado</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas e mouse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>Sobrepor LCR, substâncias cinzenta e branca às vistas</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>Excluída: não combina com as outras</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>Comprimento e perfil ao longo de uma linha</translation>
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
        <source>Load parameters</source>
        <translation>Carregar parâmetros</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>Verifique se há nomes nos detalhes antes de enviá-los.</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>Fazer um volume de várias imagens de uma pessoa</translation>
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
        <source>Mean, SD, SNR, CNR, histogram</source>
        <translation>Média, DP, SNR, CNR, histograma</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
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
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurológica</translation>
    </message>
    <message>
        <source>New noise</source>
        <translation>Novo ruído</translation>
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
        <source>No overlay</source>
        <translation>Sem sobreposição</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>Nenhuma imagem aberta</translation>
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
        <source>Noise pattern</source>
        <translation>Padrão de ruído</translation>
    </message>
    <message>
        <source>Noise: SNR of white matter</source>
        <translation>Ruído: SNR da substância branca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <source>Numbers, time, processor</source>
        <translation>Números, tempo, processador</translation>
    </message>
    <message>
        <source>Oblique, nearest to {plane}, {count} slices {spacing} mm apart</source>
        <translation>Oblíqua, próxima de {plane}, {count} cortes a cada {spacing} mm</translation>
    </message>
    <message>
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>Para imagens DICOM abertas a partir de agora: listas, nomes de arquivos, relatórios e arquivos JSON identificam o paciente</translation>
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
        <source>On high-field scans of your own</source>
        <translation>Com suas próprias imagens de alto campo</translation>
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
        <source>Opened before</source>
        <translation>Abertos antes</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>Abrindo uma pasta ou DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation type="unfinished"></translation>
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
        <source>Outside the brain too</source>
        <translation>Fora do cérebro também</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobreposição</translation>
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
        <source>Radiological</source>
        <translation>Radiológica</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
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
        <translation>Restaurar o contraste de alto campo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>Resultados não salvos quando o programa terminou</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>Riciano</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>Rodando, {percent} %</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>SNR da substância cinzenta</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>SNR da substância branca</translation>
    </message>
    <message>
        <source>SNR, grey matter</source>
        <translation>SNR, substância cinzenta</translation>
    </message>
    <message>
        <source>SNR, white matter</source>
        <translation>SNR, substância branca</translation>
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
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation type="unfinished"></translation>
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
        <source>Segment the first and the last volume that are shown</source>
        <translation>Segmentar o primeiro e o último volume mostrados</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Slice thickness</source>
        <translation>Espessura do corte</translation>
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
        <source>Smooth</source>
        <translation>Suave</translation>
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
        <source>Spacing</source>
        <translation>Espaçamento</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>Desvio padrão dos voxels da região</translation>
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
        <source>The MNI152 brain, to simulate from</source>
        <translation>O cérebro MNI152, para simular</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>Os voxels mais claros nesta espessura (projeção de intensidade máxima)</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>O comando está na área de transferência.</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>O contraste da imagem. É lido do nome do arquivo, se constar.</translation>
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
        <source>The file {name} is saved.</source>
        <translation>O arquivo {name} foi salvo.</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>A pasta contém várias séries. Escolha quais abrir; Ctrl e um clique escolhe outra.</translation>
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
        <source>The model {model} gives no uncertainty.</source>
        <translation>O modelo {model} não dá incerteza.</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>A rede que melhora a imagem. Automático escolhe a melhor para esta imagem.</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>O próximo início os oferece de novo</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>A imagem foi copiada.</translation>
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
        <source>The region itself</source>
        <translation>A própria região</translation>
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
        <source>The scan has few slices. The result is less certain near its ends.</source>
        <translation>A imagem tem poucos cortes. O resultado é menos certo nas extremidades.</translation>
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
        <source>There is no other result of this scan to compare with.</source>
        <translation>Não há outro resultado desta imagem para comparar.</translation>
    </message>
    <message>
        <source>There is no preview of this slice. The result will have it.</source>
        <translation>Não há prévia deste corte. O resultado o terá.</translation>
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
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>Cortes espessos simulados da imagem melhorada, menos os da original</translation>
    </message>
    <message>
        <source>This is a model of your own. Nobody else has tested it.</source>
        <translation>Este é um modelo seu. Ninguém mais o testou.</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>Esta imagem é diferente das usadas no treino do modelo.</translation>
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
        <source>This slice lies outside the scan</source>
        <translation>Este corte está fora da imagem</translation>
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
        <source>Tick two scans or more.</source>
        <translation>Marque duas imagens ou mais.</translation>
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
        <source>Train a model</source>
        <translation>Treinar um modelo</translation>
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
        <source>Undo zoom and shift</source>
        <translation>Desfazer zoom e deslocamento</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizável</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>Usar o modelo MNI152</translation>
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
        <source>Volumes of grey and white matter</source>
        <translation>Volumes das substâncias cinzenta e branca</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Tamanho do voxel</translation>
    </message>
    <message>
        <source>Wait for the result. A preview is not exported.</source>
        <translation>Aguarde o resultado. Uma prévia não é exportada.</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>Aguardando melhoria: {name}</translation>
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
        <source>What the views show, as PNG</source>
        <translation>O que as vistas mostram, em PNG</translation>
    </message>
    <message>
        <source>What the views show, to paste</source>
        <translation>O que as vistas mostram, para colar</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>Suas escolhas em Mais. A próxima imagem volta ao automático.</translation>
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
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>pelo cabeçalho</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>distância, mm</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>melhorada, engrossada de novo</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>melhorando a imagem {number}</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>uniformizando o brilho</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>voxels de alto campo</translation>
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
        <source>less than a second</source>
        <translation>menos de um segundo</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>baixo campo</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>não é o resultado</translation>
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
        <source>placing the scans</source>
        <translation>posicionando as imagens</translation>
    </message>
    <message>
        <source>slices about 10 mm apart in public scans of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices and SNR of the publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices of 5 mm with a gap, usual in hospitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing the model on this scan</source>
        <translation>testando o modelo nesta imagem</translation>
    </message>
    <message>
        <source>the SNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SNR and the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SNR and the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>inclinado</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>voxels</translation>
    </message>
    <message>
        <source>voxels = 88.88 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voxels of 1.6 × 1.6 × 5 mm, usual for portable scanners of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voxels, %</source>
        <translation>voxels, %</translation>
    </message>
    <message>
        <source>white matter</source>
        <translation type="unfinished"></translation>
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
        <source>{name} could not be opened: {reason}</source>
        <translation>{name} não pôde ser aberto: {reason}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} foi melhorada. Selecione-a na lista de resultados.</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}, {count} cortes a cada {spacing} mm</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} voxels de {spacing} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title}: cérebro {brain} ml, cinzenta {gm}, branca {wm}, LCR {csf} ml</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
</context>
</TS>
