<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>siqt</name>
    <message>
        <source>0.36 T, as published</source>
        <translation>0,36 T, como se publicó</translation>
    </message>
    <message>
        <source>1 result that was not saved is back.</source>
        <translation>Se ha recuperado 1 resultado sin guardar.</translation>
    </message>
    <message>
        <source>1 result was not saved last time.</source>
        <translation>1 resultado no se guardó la última vez.</translation>
    </message>
    <message>
        <source>1.5 T, thick slices</source>
        <translation>1,5 T, cortes gruesos</translation>
    </message>
    <message>
        <source>64 mT, portable</source>
        <translation>64 mT, portátil</translation>
    </message>
    <message>
        <source>&lt;p&gt;A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una región en el aire alrededor de la cabeza: el ruido es su DE dividida por 0,655. Si no, la DE de cada región, que también contiene tejido.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A scan that does not agree with the others is left out. With this it is used all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una imagen que no concuerda con las demás se omite. Con esto se usa de todos modos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una bobina de superficie recibe más señal de lo cercano. La imagen recibe un sombreado suave, como máximo a esta distancia de 1 (0,3: de 1/1,3 a 1,3). De 0 a 2. 0: desactivado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An average of 152 people, brain only, with its own tissue maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un promedio de 152 personas, solo el cerebro, con sus mapas de tejidos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;CNR: difference of a region's mean from the mean of this one, over the noise&lt;/p&gt;</source>
        <translation>&lt;p&gt;CNR: diferencia entre la media de una región y la de esta, dividida por el ruido&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copy the line of the terminal that makes the same scan: siqt simulate …&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copiar la línea de terminal que hace la misma imagen: siqt simulate …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Enhance the simulated scan, and compare with the high-field one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mejorar la imagen simulada y compararla con la de alto campo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gaussiano: el mismo ruido en todas partes, como en el método publicado. Los valores pueden ser negativos. Riciano: el ruido de una imagen de magnitud. Nunca es negativo y aclara las regiones oscuras.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Las sustancias gris y blanca reciben el contraste de alto campo. Automático: si el modelo conoce el contraste de esta imagen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuánto difiere el resultado de cada imagen original, visto como esta lo vería, en desviaciones típicas de su ruido. Cuenta la que más difiere. Una imagen con poco ruido puede diferir más: la forma de sus cortes no se conoce lo bastante bien.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Load parameters from a JSON file, or from the one beside a simulated scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cargar parámetros de un archivo JSON o del que acompaña a una imagen simulada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height, in voxels of the high-field scan. 0 to 16. 0 or 1 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pérdida de detalle en los cortes, como con una matriz más gruesa: un desenfoque gaussiano de esta anchura a media altura, en vóxeles de la imagen de alto campo. De 0 a 16. 0 o 1: desactivado.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of grey matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Señal media de la sustancia gris dividida por la desviación estándar del ruido. Un imán más débil da menos señal con el mismo ruido: la mitad del campo da cerca de la mitad de la relación. La razón blanca/gris fija su contraste. Mayor que 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of white matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Señal media de la sustancia blanca dividida por la desviación estándar del ruido. Un imán más débil da menos señal con el mismo ruido: la mitad del campo da cerca de la mitad de la relación. La razón blanca/gris fija su contraste. Mayor que 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Medido en la imagen simulada: la media de cada tejido dividida por el ruido fuera del cerebro. Los cortes gruesos mezclan tejidos y el sombreado cambia las medias. El valor puede diferir un poco del pedido.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New SNRs and new noise, drawn as in training.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nuevos SNR y nuevo ruido, sorteados como en el entrenamiento.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New noise. Nothing else changes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nuevo ruido. No cambia nada más.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Número del patrón de ruido. No cambia mientras se mueve un control, para cambiar una sola cosa. Cualquier entero desde 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the shading pattern. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Número del patrón de sombra. Cualquier entero desde 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Número de cortes finos que se hacen de cada corte. Automático: el que acerca el espaciado a 1 mm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lee los mapas c1, c2, c3 de SPM junto a la imagen, o segmenta la imagen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Restaurar el contraste de alto campo, para todas las imágenes o ninguna; auto: en T1w si el modelo puede.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save the parameters as a JSON file.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Guardar los parámetros en JSON.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Signal-to-noise ratio of white matter. To the left there is more noise; the contrast of grey and white matter stays.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Relación señal-ruido de la sustancia blanca. Hacia la izquierda hay más ruido; el contraste entre sustancias se mantiene.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Slices, pixels and noise of a scanner, in millimetres.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cortes, píxeles y ruido de un equipo, en milímetros.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Space between neighbouring slices that is not measured, in voxels of the high-field scan. The slice spacing is the thickness plus the gap. 0 to 32.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Espacio no medido entre cortes vecinos, en vóxeles de la imagen de alto campo. El espaciado es el grosor más este espacio. De 0 a 32.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The contrast that sets the mean SNRs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El contraste que fija los SNR medios.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La correlación se mide en el cerebro, entre la imagen y cortes gruesos simulados del resultado. 1: ambos dicen lo mismo. El contraste restaurado y el ruido eliminado la reducen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La cabeza se mueve entre imágenes. El programa halla cómo. Sin esto se toman las posiciones de las cabeceras.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The network enhances the whole picture. Otherwise it enhances the brain only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La red mejora toda la imagen. Si no, solo el cerebro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane in which the slices are acquired. The slices are stacked across it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El plano en que se adquieren los cortes. Los cortes se apilan a través de él.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El resultado recibe el contraste de la imagen. El modelo solo añade lo que hay entre los cortes. Automático: si la imagen difiere de las de entrenamiento.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Thickness of a slice, in voxels of the high-field scan. Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. 1 to 32. 1 leaves the slices as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Grosor de un corte, en vóxeles de la imagen de alto campo. Los cortes gruesos reúnen más señal pero mezclan lo superpuesto. Cada corte es una media ponderada con perfil gaussiano de esta anchura a media altura. De 1 a 32. 1: cortes sin cambios.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Este tejido conserva su brillo en la imagen de alto campo. Su SNR fija el ruido. El brillo del otro tejido cambia hasta el SNR correcto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm. 0.4 to 4 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tamaño de vóxel del resultado; por defecto el píxel más fino, pero no menos de 0.8 mm. De 0.4 a 4 mm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the SNRs of T1w scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; 0.36 T scanner, as the publication states.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>Un clic en una vista también la muestra</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>Una película: la línea va de un lado a otro</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>Una imagen de bajo campo simulada a partir de la plantilla MNI152</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>Una imagen simulada de bajo campo del cerebro MNI152</translation>
    </message>
    <message>
        <source>A thick-slice brain MRI: a NIfTI file (.nii, .nii.gz), or the folder or zip of a scanner (DICOM). It is enhanced on this computer; nothing is sent anywhere.</source>
        <translation>Una RM cerebral de cortes gruesos: un archivo NIfTI (.nii, .nii.gz), o la carpeta o el zip de un equipo (DICOM). Se mejora en este ordenador; no se envía nada.</translation>
    </message>
    <message>
        <source>About SIQT</source>
        <translation>Acerca de SIQT</translation>
    </message>
    <message>
        <source>Add a scan of the same person…</source>
        <translation>Añadir una imagen de la misma persona…</translation>
    </message>
    <message>
        <source>Add scans…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>Detalle añadido</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>Concuerda con todas las imágenes: difiere en {residual} veces el ruido.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only. Compare both pictures.</source>
        <translation>Concuerda con la imagen original solo en un {percent} %. Compare las dos imágenes.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>Concuerda con la imagen original: {percent} %.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %. Noise was removed; fine detail may be gone.</source>
        <translation>Concuerda con la imagen original: {percent} %. Se eliminó ruido; pueden faltar detalles finos.</translation>
    </message>
    <message>
        <source>Agrees with {used} of {count} scans; the others were left out.</source>
        <translation>Concuerda con {used} de {count} imágenes; las demás se dejaron fuera.</translation>
    </message>
    <message>
        <source>All figures as a CSV file</source>
        <translation>Todos los valores en un archivo CSV</translation>
    </message>
    <message>
        <source>All views share zoom and position</source>
        <translation>Todas las vistas comparten zoom y posición</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>Las {total} imágenes están mejoradas.</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>También: la rueda, las flechas</translation>
    </message>
    <message>
        <source>As NIfTI, with a JSON file</source>
        <translation>En NIfTI, con un archivo JSON</translation>
    </message>
    <message>
        <source>As NIfTI, with its parameters</source>
        <translation>En NIfTI, con sus parámetros</translation>
    </message>
    <message>
        <source>As PNG, as wide as you say</source>
        <translation>En PNG, con el ancho deseado</translation>
    </message>
    <message>
        <source>As a series in the study of the scan; it holds the patient's name</source>
        <translation>Como serie en el estudio de la imagen; contiene el nombre del paciente</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As this scanner…</source>
        <translation>Como este equipo…</translation>
    </message>
    <message>
        <source>As voxels</source>
        <translation>En vóxeles</translation>
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
        <translation>Mal</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Blur within slices</source>
        <translation>Desenfoque en el corte</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back unsaved results</source>
        <translation>Recuperar resultados sin guardar</translation>
    </message>
    <message>
        <source>Bringing back unsaved results</source>
        <translation>Recuperando resultados sin guardar</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush radius</source>
        <translation>Radio del pincel</translation>
    </message>
    <message>
        <source>CSF, grey matter, white matter</source>
        <translation>LCR, sustancia gris, sustancia blanca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check the fit</source>
        <translation>Revisar el ajuste</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder, save, quit</source>
        <translation>Elegir una carpeta, guardar, salir</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a tool and drag in a view. Every view is measured at the same place.</source>
        <translation>Elija una herramienta y arrastre en una vista. Todas las vistas se miden en el mismo lugar.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>Elegir series</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>Cerrar la imagen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Coil</source>
        <translation>Bobina</translation>
    </message>
    <message>
        <source>Coil shading</source>
        <translation>Sombra de la bobina</translation>
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
        <translation>Combinando {count} imágenes ({name})</translation>
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
        <translation>Comparación de las imágenes</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast to</source>
        <translation>Contraste con</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: difference from the region chosen below, over the noise</source>
        <translation>Relación contraste-ruido: diferencia con la región elegida abajo, dividida por el ruido</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device, and how the model is applied</source>
        <translation>Procesador y uso del modelo</translation>
    </message>
    <message>
        <source>Differs from a scan by {residual:.1f} times its noise. Compare the pictures.</source>
        <translation>Difiere de una imagen en {residual} veces su ruido. Compare las imágenes.</translation>
    </message>
    <message>
        <source>Differs from the result by {residual} times its noise</source>
        <translation>Difiere del resultado en {residual} veces su ruido</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done, not saved</source>
        <translation>Listo, sin guardar</translation>
    </message>
    <message>
        <source>Drag a line: its length, and the intensities along it</source>
        <translation>Trace una línea: su longitud y las intensidades a lo largo</translation>
    </message>
    <message>
        <source>Drag a rectangle: mean, SD, SNR, CNR and histogram</source>
        <translation>Trace un rectángulo: media, DE, SNR, CNR e histograma</translation>
    </message>
    <message>
        <source>Draw from prior</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Draw nothing</source>
        <translation>No trazar nada</translation>
    </message>
    <message>
        <source>Draw nothing; a click moves the crosshair</source>
        <translation>No trazar nada; un clic mueve la cruz</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Drop a scan here</source>
        <translation>Suelte una imagen aquí</translation>
    </message>
    <message>
        <source>Drop a scan here, a folder or a DICOM disc. The sample scan shows what the program does.</source>
        <translation>Suelte aquí una imagen, una carpeta o un disco DICOM. El ejemplo muestra lo que hace el programa.</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Enhance a scan first.</source>
        <translation>Mejore primero una imagen.</translation>
    </message>
    <message>
        <source>Enhance all</source>
        <translation>Mejorar todas</translation>
    </message>
    <message>
        <source>Enhance all ({count})</source>
        <translation>Mejorar todas ({count})</translation>
    </message>
    <message>
        <source>Enhance anyway</source>
        <translation>Mejorar de todos modos</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result</source>
        <translation>Mejorar cada imagen abierta sin resultado</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result, one after the other. What is set at the side holds for the scan that is shown; the others are enhanced with Automatic.</source>
        <translation>Mejorar cada imagen abierta sin resultado, una tras otra. Lo ajustado al lado vale para la imagen mostrada; las demás usan Automático.</translation>
    </message>
    <message>
        <source>Enhance it</source>
        <translation>Mejórela</translation>
    </message>
    <message>
        <source>Enhance the open scan</source>
        <translation>Mejorar la imagen abierta</translation>
    </message>
    <message>
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>Mejorar la imagen después de la actual (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance this</source>
        <translation>Mejorar esta</translation>
    </message>
    <message>
        <source>Enhance, simulate, measure</source>
        <translation>Mejorar, simular, medir</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>Mejorada</translation>
    </message>
    <message>
        <source>Enhancing {name}</source>
        <translation>Mejorando {name}</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>Cada resultado se guarda enseguida en una carpeta a su elección</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Error esperado</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness, which is much.</source>
        <translation>Error esperado: cerca del {percent} % del brillo, que es mucho.</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness.</source>
        <translation>Error esperado: cerca del {percent} % del brillo.</translation>
    </message>
    <message>
        <source>Expected error: not known. This model does not tell it.</source>
        <translation>Error esperado: desconocido. Este modelo no lo indica.</translation>
    </message>
    <message>
        <source>Expected size of the error, in the scan's intensities, as NIfTI</source>
        <translation>Error esperado, en las intensidades de la imagen, en NIfTI</translation>
    </message>
    <message>
        <source>Expected size of the model's error. It is not a probability that a lesion is real.</source>
        <translation>Error esperado del modelo. No es la probabilidad de que una lesión sea real.</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exportar una imagen</translation>
    </message>
    <message>
        <source>Export picture of a size…</source>
        <translation>Exportar imagen con tamaño…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>Export swipe as GIF…</source>
        <translation>Exportar la cortina en GIF…</translation>
    </message>
    <message>
        <source>Export the swipe</source>
        <translation>Exportar la cortina</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Film (*.gif)</source>
        <translation>Película (*.gif)</translation>
    </message>
    <message>
        <source>Find tissues</source>
        <translation>Hallar tejidos</translation>
    </message>
    <message>
        <source>Find white and grey matter</source>
        <translation>Hallar sustancia blanca y gris</translation>
    </message>
    <message>
        <source>Finding grey and white matter</source>
        <translation>Buscando sustancias gris y blanca</translation>
    </message>
    <message>
        <source>Finding grey and white matter. It takes about a minute for each volume.</source>
        <translation>Buscando sustancias gris y blanca. Cerca de un minuto por volumen.</translation>
    </message>
    <message>
        <source>Finding white and grey matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Fit width and level to the brain</source>
        <translation>Ajustar la ventana al cerebro</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>Para T1w: volúmenes del cerebro antes y después, y superposición.</translation>
    </message>
    <message>
        <source>For information.</source>
        <translation>Para su información.</translation>
    </message>
    <message>
        <source>For research only. Not for diagnosis or treatment.</source>
        <translation>Solo para investigación. No para diagnóstico ni tratamiento.</translation>
    </message>
    <message>
        <source>From the file name: not stated</source>
        <translation>Según el nombre del archivo: no indicado</translation>
    </message>
    <message>
        <source>From the file name: {contrast}</source>
        <translation>Según el nombre del archivo: {contrast}</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Desde el próximo inicio</translation>
    </message>
    <message>
        <source>From the next start on. The translations were not reviewed by native speakers.</source>
        <translation>Desde el próximo inicio. Las traducciones no fueron revisadas por hablantes nativos.</translation>
    </message>
    <message>
        <source>Gap between slices</source>
        <translation>Espacio entre cortes</translation>
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
        <translation>Bien</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>Sustancia gris</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>High-field contrast</source>
        <translation>Contraste de alto campo</translation>
    </message>
    <message>
        <source>High-field sample</source>
        <translation>Ejemplo de alto campo</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>Cómo se combinan las imágenes</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>In the browser: pictures, figures, volumes, what was done</source>
        <translation>En el navegador: imágenes, cifras, volúmenes, lo que se hizo</translation>
    </message>
    <message>
        <source>Interpolate the scan</source>
        <translation>Interpolar la imagen</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>Conservar todas las imágenes</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Conservar y salir</translation>
    </message>
    <message>
        <source>Keep the patient's identity</source>
        <translation>Conservar la identidad del paciente</translation>
    </message>
    <message>
        <source>Keep the scans' contrast</source>
        <translation>Conservar el contraste de las imágenes</translation>
    </message>
    <message>
        <source>Keeping a result</source>
        <translation>Conservando un resultado</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>Superponer LCR, sustancias gris y blanca a las vistas</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>Excluida: no encaja con las demás</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>Longitud y perfil a lo largo de una línea</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>Cargar parámetros</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>Compruebe que los detalles no contengan nombres antes de enviarlos.</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>Hacer un volumen de varias imágenes de una persona</translation>
    </message>
    <message>
        <source>Match contrast</source>
        <translation>Igualar contraste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean intensity of the voxels in the region</source>
        <translation>Intensidad media de los vóxeles de la región</translation>
    </message>
    <message>
        <source>Mean, SD, SNR, CNR, histogram</source>
        <translation>Media, DE, SNR, CNR, histograma</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measurement, and view</source>
        <translation>Medida y vista</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}° to fit</source>
        <translation>Movida {shift} mm y {angle}° para ajustar</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}°; differs from the result by {residual} times its noise</source>
        <translation>Movida {shift} mm y {angle}°; difiere del resultado en {residual} veces su ruido</translation>
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
        <translation>Nuevo ruido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>Corte siguiente</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Sin superposición</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>No hay ninguna imagen abierta</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Noise from</source>
        <translation>Ruido de</translation>
    </message>
    <message>
        <source>Noise pattern</source>
        <translation>Patrón de ruido</translation>
    </message>
    <message>
        <source>Noise: SNR of white matter</source>
        <translation>Ruido: SNR de la sustancia blanca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Aún no registrada</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Sin guardar:</translation>
    </message>
    <message>
        <source>Numbers, time, processor</source>
        <translation>Cifras, tiempo, procesador</translation>
    </message>
    <message>
        <source>Oblique, nearest to {plane}, {count} slices {spacing} mm apart</source>
        <translation>Oblicua, cercana a {plane}, {count} cortes cada {spacing} mm</translation>
    </message>
    <message>
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>Para las imágenes DICOM abiertas desde ahora: listas, nombres de archivo, informes y archivos JSON nombran al paciente</translation>
    </message>
    <message>
        <source>Off: the brain of each view is shown between the same percentiles</source>
        <translation>Desactivado: el cerebro de cada vista se muestra entre los mismos percentiles</translation>
    </message>
    <message>
        <source>Off: where their headers say that they lie</source>
        <translation>Desactivado: donde las cabeceras las sitúan</translation>
    </message>
    <message>
        <source>On high-field scans of your own</source>
        <translation>Con sus propias imágenes de alto campo</translation>
    </message>
    <message>
        <source>One click. Three lights say whether the scan suits the model, whether the result agrees with the scan, and how large the error may be.</source>
        <translation>Un clic. Tres luces dicen si la imagen es adecuada para el modelo, si el resultado concuerda con ella y cuál puede ser el error.</translation>
    </message>
    <message>
        <source>One page for a browser, without a network</source>
        <translation>Una página para el navegador, sin red</translation>
    </message>
    <message>
        <source>One slice</source>
        <translation>Un corte</translation>
    </message>
    <message>
        <source>One volume: axial, coronal, sagittal</source>
        <translation>Un volumen: axial, coronal, sagital</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a folder of scans</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open a high-field scan with thin slices, or use the MNI152 template.</source>
        <translation>Abra una imagen de alto campo con cortes finos o use la plantilla MNI152.</translation>
    </message>
    <message>
        <source>Open a scan</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Open a scan first.</source>
        <translation>Abra primero una imagen.</translation>
    </message>
    <message>
        <source>Open a scan…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Open a thick-slice scan first</source>
        <translation>Abra primero una imagen de cortes gruesos</translation>
    </message>
    <message>
        <source>Open all scans of a folder, NIfTI or DICOM</source>
        <translation>Abrir todas las imágenes de una carpeta, NIfTI o DICOM</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open more scans of the same person</source>
        <translation>Abrir más imágenes de la misma persona</translation>
    </message>
    <message>
        <source>Open one or more scans (.nii, .nii.gz, DICOM)</source>
        <translation>Abrir una o más imágenes (.nii, .nii.gz, DICOM)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Open the sample scan</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open the scans and their results again</source>
        <translation>Volver a abrir las imágenes y sus resultados</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>Abriendo una carpeta o DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the MNI152 template</source>
        <translation>Abriendo la plantilla MNI152</translation>
    </message>
    <message>
        <source>Opening the sample scan</source>
        <translation>Abriendo el ejemplo</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Outside the brain too</source>
        <translation>También fuera del cerebro</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR and histogram</source>
        <translation>Pinte una región: media, DE, SNR, CNR e histograma</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR, histogram</source>
        <translation>Pintar una región: media, DE, SNR, CNR, histograma</translation>
    </message>
    <message>
        <source>Patient's left on screen left</source>
        <translation>Izquierda del paciente a la izquierda de la pantalla</translation>
    </message>
    <message>
        <source>Patient's right on screen left</source>
        <translation>Derecha del paciente a la izquierda de la pantalla</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Planning {name}</source>
        <translation>Planificando {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Prior of the signal-to-noise ratios</source>
        <translation>Distribución de las relaciones señal-ruido</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Profile or histogram of the chosen measurement</source>
        <translation>Perfil o histograma de la medida elegida</translation>
    </message>
    <message>
        <source>Profile or histogram, as a CSV file</source>
        <translation>Perfil o histograma, en un archivo CSV</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit SIQT?</source>
        <translation>¿Salir de SIQT?</translation>
    </message>
    <message>
        <source>Quit. The results are lost.</source>
        <translation>Salir. Los resultados se pierden.</translation>
    </message>
    <message>
        <source>Quit. What runs is stopped.</source>
        <translation>Salir. Lo que está en curso se detiene.</translation>
    </message>
    <message>
        <source>Radiological</source>
        <translation>Radiológica</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Register the scans and lay them over one another, without combining them</source>
        <translation>Registrar y superponer las imágenes, sin combinarlas</translation>
    </message>
    <message>
        <source>Registered or not</source>
        <translation>Registradas o no</translation>
    </message>
    <message>
        <source>Registering the scans of {name}</source>
        <translation>Registrando las imágenes de {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Remove all measurements of this scan</source>
        <translation>Quitar todas las medidas de esta imagen</translation>
    </message>
    <message>
        <source>Remove the chosen measurement</source>
        <translation>Quitar la medida elegida</translation>
    </message>
    <message>
        <source>Remove the result from the list and free its memory</source>
        <translation>Quitar el resultado de la lista y liberar memoria</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Restore high-field contrast</source>
        <translation>Restaurar el contraste de alto campo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>Resultados sin guardar al terminar el programa</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>Riciano</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>En curso, {percent} %</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>SNR de la sustancia gris</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>SNR de la sustancia blanca</translation>
    </message>
    <message>
        <source>SNR, grey matter</source>
        <translation>SNR, sustancia gris</translation>
    </message>
    <message>
        <source>SNR, white matter</source>
        <translation>SNR, sustancia blanca</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagital</translation>
    </message>
    <message>
        <source>Same contrast in all views</source>
        <translation>Mismo contraste en todas las vistas</translation>
    </message>
    <message>
        <source>Same zoom in all views</source>
        <translation>Mismo zoom en todas las vistas</translation>
    </message>
    <message>
        <source>Sample scan</source>
        <translation>Imagen de ejemplo</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Save all results in this folder</source>
        <translation>Guardar todos los resultados en esta carpeta</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Save as DICOM</source>
        <translation>Guardar como DICOM</translation>
    </message>
    <message>
        <source>Save as DICOM in a new folder inside</source>
        <translation>Guardar como DICOM en una carpeta nueva dentro</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>Guardar como DICOM…</translation>
    </message>
    <message>
        <source>Save curve…</source>
        <translation>Guardar curva…</translation>
    </message>
    <message>
        <source>Save enhanced scan…</source>
        <translation>Guardar imagen mejorada…</translation>
    </message>
    <message>
        <source>Save every result in this folder</source>
        <translation>Guardar cada resultado en esta carpeta</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save results by themselves in {name}</source>
        <translation>Guardar resultados automáticamente en {name}</translation>
    </message>
    <message>
        <source>Save results by themselves…</source>
        <translation>Guardar resultados automáticamente…</translation>
    </message>
    <message>
        <source>Save simulated scan…</source>
        <translation>Guardar imagen simulada…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>Guardar la curva</translation>
    </message>
    <message>
        <source>Save the enhanced scan</source>
        <translation>Guardar la imagen mejorada</translation>
    </message>
    <message>
        <source>Save the enhanced scan as NIfTI file (Ctrl+S)</source>
        <translation>Guardar la imagen mejorada en NIfTI (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>Guardar las medidas</translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation>Guardar los parámetros</translation>
    </message>
    <message>
        <source>Save the simulated scan</source>
        <translation>Guardar la imagen simulada</translation>
    </message>
    <message>
        <source>Save the uncertainty</source>
        <translation>Guardar la incertidumbre</translation>
    </message>
    <message>
        <source>Save uncertainty…</source>
        <translation>Guardar incertidumbre…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Scan and enhanced</source>
        <translation>Original y mejorada</translation>
    </message>
    <message>
        <source>Scan and simulated</source>
        <translation>Original y simulada</translation>
    </message>
    <message>
        <source>Scan, interpolated</source>
        <translation>Imagen interpolada</translation>
    </message>
    <message>
        <source>Scan, simulated, enhanced</source>
        <translation>Original, simulada, mejorada</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans of one person and one contrast, such as an axial, a coronal and a sagittal one. The first gives the place and the brightness of the result.</source>
        <translation>Imágenes de una persona y un contraste, como axial, coronal y sagital. La primera da la posición y el brillo del resultado.</translation>
    </message>
    <message>
        <source>Scans to combine</source>
        <translation>Imágenes a combinar</translation>
    </message>
    <message>
        <source>Segment the first and the last volume that are shown</source>
        <translation>Segmentar el primer y el último volumen mostrados</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Shading pattern</source>
        <translation>Patrón de sombra</translation>
    </message>
    <message>
        <source>Show beside the selected result</source>
        <translation>Mostrar junto al resultado seleccionado</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Show them registered (G)</source>
        <translation>Mostrarlas registradas (G)</translation>
    </message>
    <message>
        <source>Show this result beside another result of the same scan, or of one that was combined</source>
        <translation>Mostrar este resultado junto a otro de la misma imagen, o de una combinada</translation>
    </message>
    <message>
        <source>Show tissues</source>
        <translation>Mostrar tejidos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Side by side, or with a line to drag. Measure is beside Enhance. Every word has a tip under the mouse; F1 shows the keys.</source>
        <translation>Lado a lado, o con una línea para arrastrar. Medir está junto a Mejorar. Cada palabra tiene una ayuda bajo el ratón; F1 muestra las teclas.</translation>
    </message>
    <message>
        <source>Signal and noise</source>
        <translation>Señal y ruido</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over the noise, which is chosen below</source>
        <translation>Relación señal-ruido: media dividida por el ruido, que se elige abajo</translation>
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
        <translation>Simulada y mejorada</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir la visita</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>Espesor</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>Grosor de corte</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Slices and pixels</source>
        <translation>Cortes y píxeles</translation>
    </message>
    <message>
        <source>Slices from below</source>
        <translation>Cortes vistos desde abajo</translation>
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
        <translation>Cortes suaves entre los de la imagen, en la primera vista: el punto de partida del modelo</translation>
    </message>
    <message>
        <source>Smoother (cubic)</source>
        <translation>Más suave (cúbico)</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>Desviación estándar de los vóxeles de la región</translation>
    </message>
    <message>
        <source>Still running. It stops when you quit:</source>
        <translation>En curso. Se detiene al salir:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Stop what is running, and what waits</source>
        <translation>Detener lo que se ejecuta y lo que espera</translation>
    </message>
    <message>
        <source>Stop. Nothing is changed. (Esc)</source>
        <translation>Detener. No se cambia nada. (Esc)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopping: {doing}</source>
        <translation>Deteniendo: {doing}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
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
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The MNI152 brain, to simulate from</source>
        <translation>El cerebro MNI152, para simular</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>Los vóxeles más brillantes en este espesor (proyección de máxima intensidad)</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>El contraste de la imagen. Se lee del nombre del archivo, si consta.</translation>
    </message>
    <message>
        <source>The enhanced scan</source>
        <translation>La imagen mejorada</translation>
    </message>
    <message>
        <source>The enhanced scan becomes a series in the study of its source. The files hold the name of the patient, as those of the scanner do.</source>
        <translation>La imagen mejorada pasa a ser una serie en el estudio de su origen. Los archivos contienen el nombre del paciente, como los del equipo.</translation>
    </message>
    <message>
        <source>The enhanced scan minus the interpolated scan</source>
        <translation>La imagen mejorada menos la interpolada</translation>
    </message>
    <message>
        <source>The file {name} is saved.</source>
        <translation>El archivo {name} está guardado.</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>La carpeta contiene varias series. Elija cuáles abrir; Ctrl y un clic elige otra.</translation>
    </message>
    <message>
        <source>The language is {language} from the next start on.</source>
        <translation>El idioma será {language} desde el próximo inicio.</translation>
    </message>
    <message>
        <source>The manual, without a network</source>
        <translation>El manual, sin red</translation>
    </message>
    <message>
        <source>The model {model} gives no uncertainty.</source>
        <translation>El modelo {model} no da incertidumbre.</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>La red que mejora la imagen. Automático elige la mejor para esta imagen.</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>El próximo inicio los ofrece de nuevo</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Se copió la imagen.</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <translation>El procesador que ejecuta la red.</translation>
    </message>
    <message>
        <source>The profile or histogram shown, as a CSV file</source>
        <translation>El perfil o histograma mostrado, en un archivo CSV</translation>
    </message>
    <message>
        <source>The region itself</source>
        <translation>La propia región</translation>
    </message>
    <message>
        <source>The result may be wrong because of this.</source>
        <translation>El resultado puede ser erróneo por ello.</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The scan has few slices. The result is less certain near its ends.</source>
        <translation>La imagen tiene pocos cortes. El resultado es menos seguro en los extremos.</translation>
    </message>
    <message>
        <source>The simulated scan</source>
        <translation>La imagen simulada</translation>
    </message>
    <message>
        <source>The simulator needs the places of white and grey matter. Finding them takes about a minute. The scan should be T1-weighted.</source>
        <translation>El simulador necesita las sustancias blanca y gris. Hallarlas tarda cerca de un minuto. La imagen debe estar ponderada en T1.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no unsaved results that can be brought back.</source>
        <translation>No hay resultados sin guardar que recuperar.</translation>
    </message>
    <message>
        <source>There are {count} scans; the first {most} were opened. Use siqt enhance for such a folder.</source>
        <translation>Hay {count} imágenes; se abrieron las primeras {most}. Use siqt enhance para una carpeta así.</translation>
    </message>
    <message>
        <source>There is no other result of this scan to compare with.</source>
        <translation>No hay otro resultado de esta imagen para comparar.</translation>
    </message>
    <message>
        <source>There is no preview of this slice. The result will have it.</source>
        <translation>No hay vista previa de este corte. El resultado lo tendrá.</translation>
    </message>
    <message>
        <source>These two alone, larger</source>
        <translation>Solo estas dos, más grandes</translation>
    </message>
    <message>
        <source>They are combined after what is running.</source>
        <translation>Se combinarán después de lo que se ejecuta.</translation>
    </message>
    <message>
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>Cortes gruesos simulados de la imagen mejorada, menos los de la original</translation>
    </message>
    <message>
        <source>This is a model of your own. Nobody else has tested it.</source>
        <translation>Es un modelo suyo. Nadie más lo ha probado.</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>Esta imagen es distinta de las usadas para entrenar el modelo.</translation>
    </message>
    <message>
        <source>This scan suits the model.</source>
        <translation>Esta imagen es adecuada para el modelo.</translation>
    </message>
    <message>
        <source>This scan was simulated, not acquired.</source>
        <translation>Esta imagen fue simulada, no adquirida.</translation>
    </message>
    <message>
        <source>This slice lies outside the scan</source>
        <translation>Este corte está fuera de la imagen</translation>
    </message>
    <message>
        <source>Three bubbles that show you around</source>
        <translation>Tres globos que muestran el programa</translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation>Tres planos</translation>
    </message>
    <message>
        <source>Three planes of</source>
        <translation>Tres planos de</translation>
    </message>
    <message>
        <source>Throw the results away</source>
        <translation>Descartar los resultados</translation>
    </message>
    <message>
        <source>Tick two scans or more.</source>
        <translation>Marque dos imágenes o más.</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Tejidos</translation>
    </message>
    <message>
        <source>To combine it with the scan that is open: another direction, the same contrast</source>
        <translation>Para combinarla con la imagen abierta: otra dirección, mismo contraste</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Two volumes in turn</source>
        <translation>Dos volúmenes alternados</translation>
    </message>
    <message>
        <source>Two volumes with a line to drag</source>
        <translation>Dos volúmenes con una línea para arrastrar</translation>
    </message>
    <message>
        <source>Type them as numbers</source>
        <translation>Escribirlos como números</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Unchanged tissue</source>
        <translation>Tejido sin cambios</translation>
    </message>
    <message>
        <source>Undo zoom and shift</source>
        <translation>Deshacer zoom y desplazamiento</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizable</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>Usar la plantilla MNI152</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>View of a scan</source>
        <translation>Vista de una imagen</translation>
    </message>
    <message>
        <source>Volumes of grey and white matter</source>
        <translation>Volúmenes de las sustancias gris y blanca</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Tamaño del vóxel</translation>
    </message>
    <message>
        <source>Wait for the result. A preview is not exported.</source>
        <translation>Espere el resultado. Una vista previa no se exporta.</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>En espera de mejora: {name}</translation>
    </message>
    <message>
        <source>What Enhance will do, and why</source>
        <translation>Lo que hará Mejorar y por qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What the views show, as PNG</source>
        <translation>Lo que muestran las vistas, en PNG</translation>
    </message>
    <message>
        <source>What the views show, to paste</source>
        <translation>Lo que muestran las vistas, para pegar</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>Lo elegido en Más. La próxima imagen empieza en automático.</translation>
    </message>
    <message>
        <source>While scans lie over one another: where they were registered to, or before that</source>
        <translation>Con imágenes superpuestas: registradas, o antes</translation>
    </message>
    <message>
        <source>White matter</source>
        <translation>Sustancia blanca</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width and level…</source>
        <translation>Ventana…</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>según su cabecera</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>distancia, mm</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>mejorada, engrosada de nuevo</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>mejorando la imagen {number}</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>uniformando el brillo</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>vóxeles de alto campo</translation>
    </message>
    <message>
        <source>input of Enhance</source>
        <translation>entrada de Mejorar</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>bajo campo</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>no es el resultado</translation>
    </message>
    <message>
        <source>opening DICOM</source>
        <translation>abriendo DICOM</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>abriendo {name}</translation>
    </message>
    <message>
        <source>placing the scans</source>
        <translation>situando las imágenes</translation>
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
        <translation>probando el modelo en esta imagen</translation>
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
        <translation>vóxeles</translation>
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
        <translation>vóxeles, %</translation>
    </message>
    <message>
        <source>white matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} results that were not saved are back.</source>
        <translation>Se han recuperado {count} resultados sin guardar.</translation>
    </message>
    <message>
        <source>{count} results were not saved last time.</source>
        <translation>{count} resultados no se guardaron la última vez.</translation>
    </message>
    <message>
        <source>{count} scans could not be opened. {lines}</source>
        <translation>No se pudieron abrir {count} imágenes. {lines}</translation>
    </message>
    <message>
        <source>{count} scans seem to show one person in one contrast: {names}.</source>
        <translation>{count} imágenes parecen mostrar a una persona en un contraste: {names}.</translation>
    </message>
    <message>
        <source>{doing}: {percent} %, about {left} left</source>
        <translation>{doing}: {percent} %, quedan unos {left}</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. The others were stopped.</source>
        <translation>{enhanced} de {total} imágenes están mejoradas. Las demás se detuvieron.</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. These failed: {names}. The strip tells why: point at them.</source>
        <translation>{enhanced} de {total} imágenes están mejoradas. Fallaron: {names}. La tira dice por qué: señálelas.</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}</source>
        <translation>No se pudo abrir {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} está mejorada. Selecciónela en la lista de resultados.</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}, {count} cortes cada {spacing} mm</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} vóxeles de {spacing} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title}: cerebro {brain} ml, gris {gm}, blanca {wm}, LCR {csf} ml</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
</context>
</TS>
