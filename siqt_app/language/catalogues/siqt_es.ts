<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>siqt</name>
    <message>
        <source> For training, fewer patches per step or smaller patches need less memory too.</source>
        <translation> En el entrenamiento, menos bloques por paso o bloques más pequeños también necesitan menos memoria.</translation>
    </message>
    <message>
        <source> It was begun with the scans in {source}.</source>
        <translation> Empezó con las imágenes de {source}.</translation>
    </message>
    <message>
        <source>, tilted</source>
        <translation>, inclinados</translation>
    </message>
    <message>
        <source>0.36 T scanner, as the publication states</source>
        <translation>equipo de 0,36 T, como dice la publicación</translation>
    </message>
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
        <source>40 healthy adults, 3 T</source>
        <translation>40 adultos sanos, 3 T</translation>
    </message>
    <message>
        <source>64 mT, portable</source>
        <translation>64 mT, portátil</translation>
    </message>
    <message>
        <source>8-bit integers are not faster on this processor, or cannot be had for this model.</source>
        <translation>Los enteros de 8 bits no son más rápidos en este procesador, o no existen para este modelo.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; {known}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; {assumed}.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Conocido:&lt;/b&gt; {known}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Supuesto:&lt;/b&gt; {assumed}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A NIfTI file (.nii, .nii.gz) or DICOM</source>
        <translation>Un archivo NIfTI (.nii, .nii.gz) o DICOM</translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>Un clic en una vista también la muestra</translation>
    </message>
    <message>
        <source>A click shows a scan; a click with the right button offers more</source>
        <translation>Un clic muestra una imagen; un clic derecho ofrece más</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>Una película: la línea va de un lado a otro</translation>
    </message>
    <message>
        <source>A folder inside the DICOM folder could not be read.</source>
        <translation>No se pudo leer una carpeta dentro de la carpeta DICOM.</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>Una imagen de bajo campo simulada a partir de la plantilla MNI152</translation>
    </message>
    <message>
        <source>A new or empty folder; model, log and what is needed to resume are kept there. A folder with a run that was stopped can be chosen to resume it.</source>
        <translation>Una carpeta nueva o vacía; en ella se guardan el modelo, el registro y lo necesario para reanudar. Puede elegirse una carpeta con un entrenamiento detenido para reanudarlo.</translation>
    </message>
    <message>
        <source>A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.</source>
        <translation>Una región en el aire alrededor de la cabeza: el ruido es su DE dividida por 0,655. Si no, la DE de cada región, que también contiene tejido.</translation>
    </message>
    <message>
        <source>A scan of the same person with thin slices: results are scored against it</source>
        <translation>Una imagen de la misma persona con cortes finos: los resultados se evalúan con ella</translation>
    </message>
    <message>
        <source>A scan that does not agree with the others is left out. With this it is used all the same.</source>
        <translation>Una imagen que no concuerda con las demás se omite. Con esto se usa de todos modos.</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>Una imagen simulada de bajo campo del cerebro MNI152</translation>
    </message>
    <message>
        <source>A slice of a held-out scan appears here when training begins.</source>
        <translation>Aquí aparece un corte de una imagen reservada cuando empieza el entrenamiento.</translation>
    </message>
    <message>
        <source>A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.</source>
        <translation>Una bobina de superficie recibe más señal de lo cercano. La imagen recibe un sombreado suave, como máximo a esta distancia de 1 (0,3: de 1/1,3 a 1,3). De 0 a 2. 0: desactivado.</translation>
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
        <source>About the scans</source>
        <translation>Sobre las imágenes</translation>
    </message>
    <message>
        <source>Add a scan of the same person…</source>
        <translation>Añadir una imagen de la misma persona…</translation>
    </message>
    <message>
        <source>Add scans, or hold out fewer.</source>
        <translation>Añada imágenes o reserve menos.</translation>
    </message>
    <message>
        <source>Add scans, or lower validation_subjects.</source>
        <translation>Añada imágenes o baje validation_subjects.</translation>
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
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Against {name}</source>
        <translation>Frente a {name}</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>Concuerda con todas las imágenes: difiere en {residual} veces el ruido.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only.</source>
        <translation>Concuerda con la imagen original solo en un {percent} %.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>Concuerda con la imagen original: {percent} %.</translation>
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
        <source>All slices lie in one direction.</source>
        <translation>Todos los cortes están en una sola dirección.</translation>
    </message>
    <message>
        <source>All views share zoom and position</source>
        <translation>Todas las vistas comparten zoom y posición</translation>
    </message>
    <message>
        <source>All {held} scans that can be used are held out for validation.</source>
        <translation>Las {held} imágenes utilizables están todas reservadas para la validación.</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>Las {total} imágenes están mejoradas.</translation>
    </message>
    <message>
        <source>Allow it, or take the folder out, and try again</source>
        <translation>Permítalo o saque la carpeta e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Allow reading them, and try again</source>
        <translation>Permita leerlas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>También: la rueda, las flechas</translation>
    </message>
    <message>
        <source>An average of 152 people, brain only, with its own tissue maps.</source>
        <translation>Un promedio de 152 personas, solo el cerebro, con sus mapas de tejidos.</translation>
    </message>
    <message>
        <source>An enhanced scan is an estimate, not an acquisition. It can miss or invent detail, most of all in lesions.</source>
        <translation>Una imagen mejorada es una estimación, no una adquisición. Puede perder o inventar detalle, sobre todo en lesiones.</translation>
    </message>
    <message>
        <source>An enhancement cannot undo this.</source>
        <translation>La mejora no puede corregir esto.</translation>
    </message>
    <message>
        <source>An enhancement would gain little and might invent detail</source>
        <translation>La mejora ganaría poco y podría inventar detalle</translation>
    </message>
    <message>
        <source>Another scan or result in the view under the mouse</source>
        <translation>Otra imagen o resultado en la vista bajo el ratón</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU Apple (mps)</translation>
    </message>
    <message>
        <source>Arithmetic of the network: bf16 where the device is fast in it.</source>
        <translation>Aritmética de la red: bf16 donde el procesador es rápido en ella.</translation>
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
        <source>As it will be listed in Enhance.</source>
        <translation>Como aparecerá en Mejorar.</translation>
    </message>
    <message>
        <source>As many as there are pictures</source>
        <translation>Tantas como imágenes haya</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As the headers place it, it did not see what lies between the slices of this scan.</source>
        <translation>Según las cabeceras, no vio lo que hay entre los cortes de esta imagen.</translation>
    </message>
    <message>
        <source>As the headers place it, it saw what lies between the slices of this scan.</source>
        <translation>Según las cabeceras, vio lo que hay entre los cortes de esta imagen.</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Como elija el programa</translation>
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
        <source>Ask for none</source>
        <translation>No pida ninguna</translation>
    </message>
    <message>
        <source>At least {least}{unit}.</source>
        <translation>Al menos {least}{unit}.</translation>
    </message>
    <message>
        <source>At most {most}{unit}.</source>
        <translation>Como máximo {most}{unit}.</translation>
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
        <translation>Mal</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Begin with these scans</source>
        <translation>Empezar con estas imágenes</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans.</source>
        <translation>Mejor modelo, paso {step}: {gain} dB frente a la interpolación en las imágenes reservadas.</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans. It is not better than interpolation and is not offered. Train longer, or on more scans.</source>
        <translation>Mejor modelo, paso {step}: {gain} dB frente a la interpolación en las imágenes reservadas. No es mejor que la interpolación y no se ofrece. Entrene más tiempo o con más imágenes.</translation>
    </message>
    <message>
        <source>Bias correction changed the brightness in the brain by {change} (standard deviation).</source>
        <translation>La corrección de sesgo cambió el brillo en el cerebro un {change} (desviación típica).</translation>
    </message>
    <message>
        <source>Bias correction found no smooth differences of brightness.</source>
        <translation>La corrección de sesgo no halló diferencias suaves de brillo.</translation>
    </message>
    <message>
        <source>Blur within slices</source>
        <translation>Desenfoque en el corte</translation>
    </message>
    <message>
        <source>Brain mask and uncertainty, too</source>
        <translation>También la máscara cerebral y la incertidumbre</translation>
    </message>
    <message>
        <source>Bright intensities have overflown.</source>
        <translation>Las intensidades altas se desbordaron.</translation>
    </message>
    <message>
        <source>Brightness: white × {wm2}, grey × {gm2}; noise {noise}</source>
        <translation>Brillo: blanca × {wm2}, gris × {gm2}; ruido {noise}</translation>
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
        <source>Bringing {name} onto the grid of this scan</source>
        <translation>Llevando {name} a la rejilla de esta imagen</translation>
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
        <source>CNR: difference of a region's mean from the mean of this one, over the noise</source>
        <translation>CNR: diferencia entre la media de una región y la de esta, dividida por el ruido</translation>
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
        <source>Check left and right with the original images.</source>
        <translation>Compruebe izquierda y derecha con las imágenes originales.</translation>
    </message>
    <message>
        <source>Check the edge of the brain in the result, or give a mask.</source>
        <translation>Compruebe el borde del cerebro en el resultado o dé una máscara.</translation>
    </message>
    <message>
        <source>Check the fit</source>
        <translation>Revisar el ajuste</translation>
    </message>
    <message>
        <source>Check the scan first.</source>
        <translation>Compruebe primero la imagen.</translation>
    </message>
    <message>
        <source>Check the side with the original images.</source>
        <translation>Compruebe el lado con las imágenes originales.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Elija una carpeta para el entrenamiento.</translation>
    </message>
    <message>
        <source>Choose a folder of high-field scans.</source>
        <translation>Elija una carpeta de imágenes de alto campo.</translation>
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
        <source>Choose a tool and drag in a view. Every view is measured at the same place. Drag what was drawn to move it; Del removes it.</source>
        <translation>Elija una herramienta y arrastre en una vista. Todas las vistas se miden en el mismo lugar. Arrastre lo trazado para moverlo; Supr lo quita.</translation>
    </message>
    <message>
        <source>Choose another model first</source>
        <translation>Elija antes otro modelo</translation>
    </message>
    <message>
        <source>Choose another model, or ask for no uncertainty</source>
        <translation>Elija otro modelo o no pida incertidumbre</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose in each what it shows</source>
        <translation>Elija en cada una lo que muestra</translation>
    </message>
    <message>
        <source>Choose one: {usable2}</source>
        <translation>Elija una: {usable2}</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>Elegir series</translation>
    </message>
    <message>
        <source>Choose the best model of this run in Enhance</source>
        <translation>Elegir en Mejorar el mejor modelo de este entrenamiento</translation>
    </message>
    <message>
        <source>Choose what a view shows</source>
        <translation>Elegir lo que muestra una vista</translation>
    </message>
    <message>
        <source>Choose what this view shows</source>
        <translation>Elegir lo que muestra esta vista</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
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
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>Colores de la superposición</translation>
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
        <source>Compare both pictures.</source>
        <translation>Compare las dos imágenes.</translation>
    </message>
    <message>
        <source>Compare the pictures.</source>
        <translation>Compare las imágenes.</translation>
    </message>
    <message>
        <source>Comparing {name} with the reference</source>
        <translation>Comparando {name} con la referencia</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>Comparación de las imágenes</translation>
    </message>
    <message>
        <source>Condition rate</source>
        <translation>Tasa de las condiciones</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast matching includes a step of it.</source>
        <translation>La igualación de contraste incluye un paso de ella.</translation>
    </message>
    <message>
        <source>Contrast restored</source>
        <translation>Contraste restaurado</translation>
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
        <source>Convert each series first, such as with dcm2niix</source>
        <translation>Convierta antes cada serie, por ejemplo con dcm2niix</translation>
    </message>
    <message>
        <source>Convert or export the scan again if they were measured.</source>
        <translation>Convierta o exporte de nuevo la imagen si se midieron.</translation>
    </message>
    <message>
        <source>Convert the scan again.</source>
        <translation>Convierta de nuevo la imagen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the line of the terminal that makes the same scan: siqt simulate …</source>
        <translation>Copiar la línea de terminal que hace la misma imagen: siqt simulate …</translation>
    </message>
    <message>
        <source>Copy the siqt train line that does the same in a shell, on a server for example</source>
        <translation>Copiar la línea siqt train que hace lo mismo en un terminal, por ejemplo en un servidor</translation>
    </message>
    <message>
        <source>Copy the whole disc</source>
        <translation>Copie el disco entero</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Correlation with the scan: {correlation}.</source>
        <translation>Correlación con la imagen: {correlation}.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Cruz</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + rueda</translation>
    </message>
    <message>
        <source>DICOM files beside this series could not be read (count: {count}).</source>
        <translation>No se pudieron leer archivos DICOM junto a esta serie (total: {count}).</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data consistency changed the result: its difference from the slices was {before} times the noise, and is now {after} times the noise.</source>
        <translation>La consistencia de los datos cambió el resultado: su diferencia con los cortes era {before} veces el ruido y ahora es {after} veces el ruido.</translation>
    </message>
    <message>
        <source>Data consistency is enforced.</source>
        <translation>Se impone la consistencia de los datos.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced by itself.</source>
        <translation>La consistencia de los datos no se impone aparte.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced, as asked.</source>
        <translation>La consistencia de los datos no se impone, como se pidió.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced.</source>
        <translation>La consistencia de los datos no se impone.</translation>
    </message>
    <message>
        <source>Decay of the averaged weights</source>
        <translation>Decaimiento de los pesos promediados</translation>
    </message>
    <message>
        <source>Decay of the learning rate</source>
        <translation>Decaimiento de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that is validated and kept; 0 is off.</source>
        <translation>Decaimiento de la media móvil de los pesos, que se valida y se guarda; 0: ninguno.</translation>
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
        <source>Difference from the reference</source>
        <translation>Diferencia con la referencia</translation>
    </message>
    <message>
        <source>Differs from a scan by {residual:.1f} times its noise.</source>
        <translation>Difiere de una imagen en {residual} veces su ruido.</translation>
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
        <source>Do not trust the result around them.</source>
        <translation>No se fíe del resultado a su alrededor.</translation>
    </message>
    <message>
        <source>Do not trust the result there.</source>
        <translation>No se fíe del resultado ahí.</translation>
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
        <source>Double click</source>
        <translation>Doble clic</translation>
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
        <source>Each of them got its own place.</source>
        <translation>Cada uno recibió su propio lugar.</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices, as asked.</source>
        <translation>Cada corte se convierte en {factor} cortes, como se pidió.</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices.</source>
        <translation>Cada corte se convierte en {factor} cortes.</translation>
    </message>
    <message>
        <source>Each was shifted in its plane by interpolation, so that they lie upright over one another</source>
        <translation>Cada uno se desplazó en su plano por interpolación, para que queden alineados uno sobre otro</translation>
    </message>
    <message>
        <source>Earlier validations</source>
        <translation>Validaciones anteriores</translation>
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
        <source>Enhance the scan (Ctrl+E)</source>
        <translation>Mejorar la imagen (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>Mejorar la imagen después de la actual (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance the scan to have the result scored.</source>
        <translation>Mejore la imagen para que se evalúe el resultado.</translation>
    </message>
    <message>
        <source>Enhance the simulated scan, and compare with the high-field one.</source>
        <translation>Mejorar la imagen simulada y compararla con la de alto campo.</translation>
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
        <source>Enhanced and interpolated scan minus the reference, inside the brain</source>
        <translation>Imagen mejorada e interpolada menos la referencia, dentro del cerebro</translation>
    </message>
    <message>
        <source>Enhancing {name}</source>
        <translation>Mejorando {name}</translation>
    </message>
    <message>
        <source>Epsilon of the Charbonnier loss</source>
        <translation>Épsilon de la pérdida de Charbonnier</translation>
    </message>
    <message>
        <source>Error at which the Charbonnier loss turns from square to absolute, in brain means.</source>
        <translation>Error en el que la pérdida de Charbonnier pasa de cuadrática a absoluta, en medias del cerebro.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Estimate: later</source>
        <translation>Estimación: más tarde</translation>
    </message>
    <message>
        <source>Even if slices are thin</source>
        <translation>Aunque los cortes sean finos</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>Cada resultado se guarda enseguida en una carpeta a su elección</translation>
    </message>
    <message>
        <source>Every voxel has the same value ({low}): no scan.</source>
        <translation>Todos los vóxeles tienen el mismo valor ({low}): no es una imagen.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Todo se ejecuta en este ordenador; no se envía nada.</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Error esperado</translation>
    </message>
    <message>
        <source>Expected error inside the brain: {typical} % of the brain's mean intensity (standard deviation, median of the voxels).</source>
        <translation>Error esperado en el cerebro: {typical} % de la intensidad media del cerebro (desviación típica, mediana de los vóxeles).</translation>
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
        <source>Expected error: not known.</source>
        <translation>Error esperado: desconocido.</translation>
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
        <source>Export it again with that</source>
        <translation>Expórtela de nuevo con ella</translation>
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
        <source>Export the scan again with more levels.</source>
        <translation>Exporte de nuevo la imagen con más niveles.</translation>
    </message>
    <message>
        <source>Export the swipe</source>
        <translation>Exportar la cortina</translation>
    </message>
    <message>
        <source>Export them again without that, or unpack them with dcmconv of dcmtk</source>
        <translation>Expórtelos de nuevo sin eso o descomprímalos con dcmconv de dcmtk</translation>
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
        <source>Find grey matter, white matter and fluid in the scans that have no tissue maps yet. Training does this too before it begins.</source>
        <translation>Hallar sustancia gris, sustancia blanca y líquido en las imágenes sin mapas de tejidos. El entrenamiento también lo hace antes de empezar.</translation>
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
        <translation>Buscando sustancias blanca y gris</translation>
    </message>
    <message>
        <source>Fine contrast is lost.</source>
        <translation>El contraste fino se perdió.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
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
        <source>Fixed tissue</source>
        <translation>Tejido fijo</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of high-field scans</source>
        <translation>Carpeta de imágenes de alto campo</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Carpeta del entrenamiento</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>Para T1w: volúmenes del cerebro antes y después, y superposición.</translation>
    </message>
    <message>
        <source>For a conditioned_unet with contrast any: the smallest and the largest slice spacing, for example 2, 10 thin slices. One model then serves them all. Empty for networks for one slice spacing.</source>
        <translation>Para un conditioned_unet con cualquier contraste: el menor y el mayor espaciado de los cortes, por ejemplo 2, 10 cortes finos. Un solo modelo sirve entonces para todos. Vacío para redes de un solo espaciado.</translation>
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
        <source>For viewers that do not show the description of a series.</source>
        <translation>Para visores que no muestran la descripción de la serie.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Fraction of patches that get artificial lesions.</source>
        <translation>Fracción de los bloques que reciben lesiones artificiales.</translation>
    </message>
    <message>
        <source>Fraction of patches whose input is 0 outside a widened brain mask, as in enhancing.</source>
        <translation>Fracción de los bloques cuya entrada es 0 fuera de una máscara cerebral ampliada, como al mejorar.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder</source>
        <translation>Libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>From name or header: not stated</source>
        <translation>Nombre o cabecera: sin indicar</translation>
    </message>
    <message>
        <source>From name or header: {contrast}</source>
        <translation>Nombre o cabecera: {contrast}</translation>
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
        <source>GM</source>
        <translation>SG</translation>
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
        <source>Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.</source>
        <translation>Gaussiano: el mismo ruido en todas partes, como en el método publicado. Los valores pueden ser negativos. Riciano: el ruido de una imagen de magnitud. Nunca es negativo y aclara las regiones oscuras.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Ghosts in the brain are not removed.</source>
        <translation>Los fantasmas en el cerebro no se quitan.</translation>
    </message>
    <message>
        <source>Give a folder of scans</source>
        <translation>Dé una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Give a mask that is 1 in the brain</source>
        <translation>Dé una máscara que valga 1 en el cerebro</translation>
    </message>
    <message>
        <source>Give a scanner's export or a NIfTI file</source>
        <translation>Dé la exportación de un equipo o un archivo NIfTI</translation>
    </message>
    <message>
        <source>Give scans of one person and one contrast.</source>
        <translation>Dé imágenes de una sola persona y un solo contraste.</translation>
    </message>
    <message>
        <source>Give the folder of one examination</source>
        <translation>Dé la carpeta de un solo estudio</translation>
    </message>
    <message>
        <source>Give the folder of one person</source>
        <translation>Dé la carpeta de una sola persona</translation>
    </message>
    <message>
        <source>Go back to earlier validations</source>
        <translation>Volver a validaciones anteriores</translation>
    </message>
    <message>
        <source>Go on with the run in this folder where it stopped</source>
        <translation>Continuar el entrenamiento de esta carpeta donde se detuvo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Gradient clipping, norm</source>
        <translation>Recorte del gradiente, norma</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.</source>
        <translation>Las sustancias gris y blanca reciben el contraste de alto campo. Automático: si el modelo conoce el contraste de esta imagen.</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>Sustancia gris</translation>
    </message>
    <message>
        <source>Grey matter, white matter and fluid as SPM's c1, c2, c3 files.</source>
        <translation>Sustancias gris y blanca y líquido, archivos c1, c2, c3 de SPM.</translation>
    </message>
    <message>
        <source>Half of the patches get both SNRs times exp(u), u uniform in [-jitter, jitter].</source>
        <translation>La mitad de los bloques tienen ambas SNR multiplicadas por exp(u), u uniforme en [-variación, variación].</translation>
    </message>
    <message>
        <source>Half of the patches get slices of uneven brightness: standard deviation of its logarithm.</source>
        <translation>La mitad de los bloques tienen cortes de brillo desigual: desviación típica de su logaritmo.</translation>
    </message>
    <message>
        <source>Held out: the network does not learn from it. The network is tested on it.</source>
        <translation>Reservada: la red no aprende de ella. La red se prueba en ella.</translation>
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
        <source>High-field contrast is not restored, as asked.</source>
        <translation>El contraste de alto campo no se restaura, como se pidió.</translation>
    </message>
    <message>
        <source>High-field contrast is not restored.</source>
        <translation>El contraste de alto campo no se restaura.</translation>
    </message>
    <message>
        <source>High-field contrast is restored, as asked.</source>
        <translation>El contraste de alto campo se restaura, como se pidió.</translation>
    </message>
    <message>
        <source>High-field contrast is restored.</source>
        <translation>El contraste de alto campo se restaura.</translation>
    </message>
    <message>
        <source>High-field contrast is restored: the combined volume gets the contrast that the model gives {name}.</source>
        <translation>El contraste de alto campo se restaura: el volumen combinado recibe el contraste que el modelo da a {name}.</translation>
    </message>
    <message>
        <source>High-field contrast was not restored.</source>
        <translation>El contraste de alto campo no se restauró.</translation>
    </message>
    <message>
        <source>High-field sample</source>
        <translation>Ejemplo de alto campo</translation>
    </message>
    <message>
        <source>How far the estimates are from the truth, over the last steps</source>
        <translation>Distancia entre estimaciones y verdad, en los últimos pasos</translation>
    </message>
    <message>
        <source>How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.</source>
        <translation>Cuánto difiere el resultado de cada imagen original, visto como esta lo vería, en desviaciones típicas de su ruido. Cuenta la que más difiere. Una imagen con poco ruido puede diferir más: la forma de sus cortes no se conoce lo bastante bien.</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>Cómo se combinan las imágenes</translation>
    </message>
    <message>
        <source>If the data set is one of DataLad, fetch the file with 'datalad get'</source>
        <translation>Si el conjunto es de DataLad, obtenga el archivo con 'datalad get'</translation>
    </message>
    <message>
        <source>If they are, the head moved too much; keep all scans to combine them all the same</source>
        <translation>Si lo son, la cabeza se movió demasiado; conserve todas las imágenes para combinarlas igualmente</translation>
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
        <source>Input and target are multiplied by exp(u), u uniform in [-brightness, brightness].</source>
        <translation>Entrada y objetivo se multiplican por exp(u), u uniforme en [-brillo, brillo].</translation>
    </message>
    <message>
        <source>Interpolate the scan</source>
        <translation>Interpolar la imagen</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>Interpolada</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>No se puede usar.</translation>
    </message>
    <message>
        <source>It is not opened</source>
        <translation>No se abre</translation>
    </message>
    <message>
        <source>It is not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>It is told that the noise is {level} of the brain's mean.</source>
        <translation>Se le dice que el ruido es {level} de la media del cerebro.</translation>
    </message>
    <message>
        <source>It needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>Hacen falta los cortes tal como se midieron, pero antes se quita el ruido o el sesgo.</translation>
    </message>
    <message>
        <source>It shows another person or another contrast, or the head moved while it ran.</source>
        <translation>Muestra a otra persona u otro contraste, o la cabeza se movió durante la adquisición.</translation>
    </message>
    <message>
        <source>It was not tested on {contrast} scans.</source>
        <translation>No se probó en imágenes {contrast}.</translation>
    </message>
    <message>
        <source>It was not trained for the scan's pixels of {pixels} mm; the result keeps these.</source>
        <translation>No se entrenó para los píxeles de la imagen de {pixels} mm; el resultado los conserva.</translation>
    </message>
    <message>
        <source>It was not trained for the slice spacing of {spacing} mm, and improves the scan less.</source>
        <translation>No se entrenó para el espaciado de {spacing} mm y mejora menos la imagen.</translation>
    </message>
    <message>
        <source>It was not trained for voxels of {pixels} x {spacing} mm, and improves the scan less.</source>
        <translation>No se entrenó para vóxeles de {pixels} x {spacing} mm y mejora menos la imagen.</translation>
    </message>
    <message>
        <source>It was segmented before.</source>
        <translation>Ya se segmentó.</translation>
    </message>
    <message>
        <source>It was trained for this voxel size.</source>
        <translation>Se entrenó para este tamaño de vóxel.</translation>
    </message>
    <message>
        <source>It was used all the same, because all scans were to be kept.</source>
        <translation>Se usó igualmente, porque había que conservar todas las imágenes.</translation>
    </message>
    <message>
        <source>Its slices are {largest} mm apart and its pixels {smallest} mm wide: the simulator makes thick slices from thin ones, and needs a high-field scan with thin slices to start from.</source>
        <translation>Sus cortes están cada {largest} mm y sus píxeles miden {smallest} mm: el simulador hace cortes gruesos a partir de finos y necesita una imagen de alto campo de cortes finos.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jitter of brightness</source>
        <translation>Variación del brillo</translation>
    </message>
    <message>
        <source>Jitter of the SNR</source>
        <translation>Variación de la SNR</translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>Conservar todas las imágenes</translation>
    </message>
    <message>
        <source>Keep all scans to combine it all the same.</source>
        <translation>Conserve todas las imágenes para combinarla igualmente.</translation>
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
        <translation>Conservar el de las imágenes</translation>
    </message>
    <message>
        <source>Keeping a result</source>
        <translation>Conservando un resultado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>Known once all scans have been looked at.</source>
        <translation>Se sabrá cuando se hayan examinado todas las imágenes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest bias field</source>
        <translation>Mayor campo de sesgo</translation>
    </message>
    <message>
        <source>Largest in-plane blur, FWHM</source>
        <translation>Mayor desenfoque en el plano, FWHM</translation>
    </message>
    <message>
        <source>Largest norm of the gradient.</source>
        <translation>Mayor norma del gradiente.</translation>
    </message>
    <message>
        <source>Last fraction of the steps, over which it falls along a cosine.</source>
        <translation>Última fracción de los pasos, en la que cae como un coseno.</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>Superponer LCR, sustancias gris y blanca a las vistas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate of what turns conditions into scales, over the other.</source>
        <translation>Tasa de aprendizaje de lo que convierte condiciones en escalas, sobre la otra.</translation>
    </message>
    <message>
        <source>Least and largest mean of the brain over the noise of these patches; log-uniform.</source>
        <translation>Menor y mayor media del cerebro sobre el ruido de estos bloques; log-uniforme.</translation>
    </message>
    <message>
        <source>Least brain in a patch</source>
        <translation>Mínimo de cerebro en un bloque</translation>
    </message>
    <message>
        <source>Least fraction of brain in a patch.</source>
        <translation>Fracción mínima de cerebro en un bloque.</translation>
    </message>
    <message>
        <source>Left button</source>
        <translation>Botón izquierdo</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>Excluida: no encaja con las demás</translation>
    </message>
    <message>
        <source>Length of the training. The network improves a little with each step.</source>
        <translation>Duración del entrenamiento. La red mejora un poco en cada paso.</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>Longitud y perfil a lo largo de una línea</translation>
    </message>
    <message>
        <source>Lesions lie in tissue, and their voxels weigh 1 + this times |relative change| in the loss, in patches that have some.</source>
        <translation>Las lesiones están en el tejido y sus vóxeles pesan 1 + esto por |cambio relativo| en la pérdida, en los bloques que las tienen.</translation>
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
        <source>Load a recipe</source>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>Load a reference first: File &gt; Load reference.</source>
        <translation>Cargue antes una referencia: Archivo &gt; Cargar referencia.</translation>
    </message>
    <message>
        <source>Load a reference: a scan of the same person with thin slices</source>
        <translation>Cargar una referencia: una imagen de la misma persona con cortes finos</translation>
    </message>
    <message>
        <source>Load a reference…</source>
        <translation>Cargar una referencia…</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>Cargar parámetros</translation>
    </message>
    <message>
        <source>Load parameters from a JSON file, or from the one beside a simulated scan.</source>
        <translation>Cargar parámetros de un archivo JSON o del que acompaña a una imagen simulada.</translation>
    </message>
    <message>
        <source>Loading the parameters</source>
        <translation>Cargando los parámetros</translation>
    </message>
    <message>
        <source>Loading the reference {name}</source>
        <translation>Cargando la referencia {name}</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Look at the scans once more, after files were added or repaired</source>
        <translation>Examinar de nuevo las imágenes, tras añadir o reparar archivos</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>Compruebe que los detalles no contengan nombres antes de enviarlos.</translation>
    </message>
    <message>
        <source>Looking at the folder of the run</source>
        <translation>Examinando la carpeta del entrenamiento</translation>
    </message>
    <message>
        <source>Looking at the folder of the run.</source>
        <translation>Examinando la carpeta del entrenamiento.</translation>
    </message>
    <message>
        <source>Looking at the scans</source>
        <translation>Examinando las imágenes</translation>
    </message>
    <message>
        <source>Looking for processors</source>
        <translation>Buscando procesadores</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height. Up to one voxel of the high-field scan it is off.</source>
        <translation>Pérdida de detalle en los cortes, como con una matriz más gruesa: un desenfoque gaussiano de esta anchura a media altura. Hasta un vóxel de la imagen de alto campo: desactivado.</translation>
    </message>
    <message>
        <source>Loss, by step</source>
        <translation>Pérdida, por paso</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>Pérdida.</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licencia MIT.</translation>
    </message>
    <message>
        <source>MNI152 template</source>
        <translation>Plantilla MNI152</translation>
    </message>
    <message>
        <source>MNI152 template, simulated low field, not acquired</source>
        <translation>Plantilla MNI152, bajo campo simulado, no adquirida</translation>
    </message>
    <message>
        <source>Make one sharp volume of the ticked scans</source>
        <translation>Hacer un solo volumen nítido de las imágenes marcadas</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>Hacer un volumen de varias imágenes de una persona</translation>
    </message>
    <message>
        <source>Manual, in English</source>
        <translation>Manual, en inglés</translation>
    </message>
    <message>
        <source>Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.</source>
        <translation>Máscara: suma de las probabilidades de SG, SB y LCR de la verdad &gt; 0,5, y verdad distinta de 0. PSNR: 20 log10(D / RMSE); D = percentil 99,9 de la verdad dentro de la máscara. SSIM: SSIM 3-D, ventana gaussiana sigma 1,5 vóxeles, K1 0,01, K2 0,03, rango = percentil 99,9 de la verdad dentro de la máscara; ambas imágenes a 0 fuera de la máscara; media del mapa dentro. Ajustado: tras la recta de intensidad que más acerca la imagen a la verdad dentro de la máscara; tal cual: sin ella. Cúbica: interpolación por splines cúbicos entre los cortes simulados.</translation>
    </message>
    <message>
        <source>Mask: the brain, where the reference covers it. The reference is brought onto the enhanced grid by its affine; nothing is registered. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. All after the line of intensity that brings the volume nearest to the reference, unless it says as is. PSNR (published): 10 log10(max(g)^2 / MSE) on M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}. SSIM (published, R = 2): 2-D SSIM of each slice, Gaussian window sigma 2.5 pixels, data range 2, mean over M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}.</source>
        <translation>Máscara: el cerebro, donde la referencia lo cubre. La referencia se lleva a la rejilla mejorada con su matriz afín; no se registra nada. PSNR: 20 log10(D / RMSE); D = percentil 99,9 de la verdad dentro de la máscara. SSIM: SSIM 3-D, ventana gaussiana sigma 1,5 vóxeles, K1 0,01, K2 0,03, rango = percentil 99,9 de la verdad dentro de la máscara; ambas imágenes a 0 fuera de la máscara; media del mapa dentro. Todo tras la recta de intensidad que más acerca el volumen a la referencia, salvo donde dice tal cual. PSNR (publicado): 10 log10(max(g)^2 / MSE) en M, en la escala de intensidad publicada: una recta para verdad y estimación que lleva los percentiles 1 y 99 de los vóxeles de la verdad por encima de la media del campo de visión a 1 y 100, g = max(0, verdad), M = {g != 0}. SSIM (publicado, R = 2): SSIM 2-D de cada corte, ventana gaussiana sigma 2,5 píxeles, rango 2, media en M, en la misma escala.</translation>
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
        <source>Mean signal of grey matter divided by the standard deviation of the noise. It sets the contrast: white matter keeps its own ratio. More than 0.</source>
        <translation>Señal media de la sustancia gris dividida por la desviación estándar del ruido. Fija el contraste: la sustancia blanca conserva su relación. Mayor que 0.</translation>
    </message>
    <message>
        <source>Mean signal of white matter divided by the standard deviation of the noise. To the left there is more noise; the contrast of grey and white matter stays. Half the field strength gives about half the ratio. More than 0.</source>
        <translation>Señal media de la sustancia blanca dividida por la desviación estándar del ruido. Hacia la izquierda hay más ruido; el contraste entre sustancia gris y blanca se mantiene. La mitad del campo da cerca de la mitad de la relación. Mayor que 0.</translation>
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
        <source>Measure of quality</source>
        <translation>Medida de calidad</translation>
    </message>
    <message>
        <source>Measured SNR: white {wm} (asked {snr_wm}), grey {gm} (asked {snr_gm})</source>
        <translation>SNR medida: blanca {wm} (pedida {snr_wm}), gris {gm} (pedida {snr_gm})</translation>
    </message>
    <message>
        <source>Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.</source>
        <translation>Medido en la imagen simulada: la media de cada tejido dividida por el ruido fuera del cerebro. Los cortes gruesos mezclan tejidos y el sombreado cambia las medias. El valor puede diferir un poco del pedido.</translation>
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
        <source>Middle button, Shift + left</source>
        <translation>Botón central, Mayús + izquierdo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model {model} cannot do it.</source>
        <translation>El modelo {model} no puede hacerlo.</translation>
    </message>
    <message>
        <source>Model {model} gives no uncertainty.</source>
        <translation>El modelo {model} no da incertidumbre.</translation>
    </message>
    <message>
        <source>Model {model} is made for one factor.</source>
        <translation>El modelo {model} está hecho para un solo factor.</translation>
    </message>
    <message>
        <source>Model {model} is used, as asked.</source>
        <translation>Se usa el modelo {model}, como se pidió.</translation>
    </message>
    <message>
        <source>Model {model} makes no other number.</source>
        <translation>El modelo {model} no hace otro número.</translation>
    </message>
    <message>
        <source>Model {model} was trained on random contrasts.</source>
        <translation>El modelo {model} se entrenó con contrastes aleatorios.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {low:.3g} to {high:.3g} mm only.</source>
        <translation>El modelo {model} solo se entrenó de {low} a {high} mm.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {native:.3g} mm only.</source>
        <translation>El modelo {model} solo se entrenó con {native} mm.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {trained} scans.</source>
        <translation>El modelo {model} se entrenó con imágenes {trained}.</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>More than {least}, at most {most}{unit}.</source>
        <translation>Más de {least}, como máximo {most}{unit}.</translation>
    </message>
    <message>
        <source>More than {least}{unit}.</source>
        <translation>Más de {least}{unit}.</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
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
        <translation>NIfTI (*.nii.gz *.nii)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurológica</translation>
    </message>
    <message>
        <source>New SNRs and new noise, drawn as in training.</source>
        <translation>Nuevos SNR y nuevo ruido, sorteados como en el entrenamiento.</translation>
    </message>
    <message>
        <source>New noise</source>
        <translation>Nuevo ruido</translation>
    </message>
    <message>
        <source>New noise. Nothing else changes.</source>
        <translation>Nuevo ruido. No cambia nada más.</translation>
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
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No noise could be measured.</source>
        <translation>No se pudo medir el ruido.</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Sin superposición</translation>
    </message>
    <message>
        <source>No quality was measured: {error}.</source>
        <translation>No se midió la calidad: {error}.</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>No hay ninguna imagen abierta</translation>
    </message>
    <message>
        <source>Nobody asked to remove them.</source>
        <translation>Nadie pidió quitarlas.</translation>
    </message>
    <message>
        <source>Nobody else has tested it.</source>
        <translation>Nadie más lo ha probado.</translation>
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
        <source>Noise is not reduced, as asked.</source>
        <translation>El ruido no se reduce, como se pidió.</translation>
    </message>
    <message>
        <source>Noise is not reduced.</source>
        <translation>El ruido no se reduce.</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice, as asked.</source>
        <translation>Antes se reduce el ruido, corte por corte, como se pidió.</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice.</source>
        <translation>Antes se reduce el ruido, corte por corte.</translation>
    </message>
    <message>
        <source>Noise pattern</source>
        <translation>Patrón de ruido</translation>
    </message>
    <message>
        <source>Noise was removed; fine detail may be gone.</source>
        <translation>Se eliminó ruido; pueden faltar detalles finos.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of the scans can be used.</source>
        <translation>Ninguna de las imágenes se puede usar.</translation>
    </message>
    <message>
        <source>Not all scans were looked at. Look again, or choose another folder.</source>
        <translation>No se examinaron todas las imágenes. Vuelva a mirar o elija otra carpeta.</translation>
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
        <source>Not used. Tick the scan to use it.</source>
        <translation>No se usa. Marque la imagen para usarla.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>Aún no se ha entrenado nada.</translation>
    </message>
    <message>
        <source>Nothing shows that the scan is unlike the training scans.</source>
        <translation>Nada muestra que la imagen difiera de las de entrenamiento.</translation>
    </message>
    <message>
        <source>Nothing to show yet. The arrow at the top left offers more.</source>
        <translation>Aún no hay nada que mostrar. La flecha arriba a la izquierda ofrece más.</translation>
    </message>
    <message>
        <source>Number of patches that the network sees in each step. More patches make training steadier, but need more memory and time.</source>
        <translation>Número de bloques que la red ve en cada paso. Más bloques hacen el entrenamiento más estable, pero necesitan más memoria y tiempo.</translation>
    </message>
    <message>
        <source>Number of scans that the network does not learn from. The model is tested on them. They are the last ones by file name.</source>
        <translation>Número de imágenes de las que la red no aprende. El modelo se prueba en ellas. Son las últimas por nombre de archivo.</translation>
    </message>
    <message>
        <source>Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.</source>
        <translation>Número del patrón de ruido. No cambia mientras se mueve un control, para cambiar una sola cosa. Cualquier entero desde 0.</translation>
    </message>
    <message>
        <source>Number of the shading pattern. Any whole number from 0.</source>
        <translation>Número del patrón de sombra. Cualquier entero desde 0.</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.</source>
        <translation>Número de cortes finos que se hacen de cada corte. Automático: el que acerca el espaciado a 1 mm.</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. With 4, slices of 4 mm become slices of 1 mm.</source>
        <translation>Número de cortes finos hechos de cada corte. Con 4, cortes de 4 mm pasan a ser cortes de 1 mm.</translation>
    </message>
    <message>
        <source>Number of views</source>
        <translation>Número de vistas</translation>
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
        <source>Ocean</source>
        <translation>Océano</translation>
    </message>
    <message>
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>Para las imágenes DICOM abiertas desde ahora: listas, nombres de archivo, informes y archivos JSON nombran al paciente</translation>
    </message>
    <message>
        <source>Of whatever is laid over the views</source>
        <translation>De todo lo que se superpone a las vistas</translation>
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
        <source>On held-out scans at step {step}: PSNR {psnr} dB, {baseline_psnr} dB against interpolation; SSIM {ssim}, interpolation {baseline_ssim}.</source>
        <translation>En las imágenes reservadas en el paso {step}: PSNR {psnr} dB, {baseline_psnr} dB frente a la interpolación; SSIM {ssim}, interpolación {baseline_ssim}.</translation>
    </message>
    <message>
        <source>On high-field scans of your own</source>
        <translation>Con sus propias imágenes de alto campo</translation>
    </message>
    <message>
        <source>On the held-out scans: the model (line) and cubic interpolation (dashes)</source>
        <translation>En las imágenes reservadas: el modelo (línea) y la interpolación cúbica (guiones)</translation>
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
        <source>One voxel of the scan is {sizes} mm</source>
        <translation>Un vóxel de la imagen mide {sizes} mm</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity and colours…</source>
        <translation>Opacidad y colores…</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacidad de la superposición</translation>
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
        <source>Open and enhance them again</source>
        <translation>Ábralos y mejórelos de nuevo</translation>
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
        <source>OpenVINO cannot be used: {error}</source>
        <translation>No se puede usar OpenVINO: {error}</translation>
    </message>
    <message>
        <source>OpenVINO is used on CPUs only, not on {type}</source>
        <translation>OpenVINO solo se usa en CPU, no en {type}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation>Abriendo DICOM</translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>Abriendo una carpeta o DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation>Abriendo imágenes</translation>
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
        <source>Options of the network</source>
        <translation>Opciones de la red</translation>
    </message>
    <message>
        <source>Options of the network as a JSON object.</source>
        <translation>Opciones de la red, como objeto JSON.</translation>
    </message>
    <message>
        <source>Other definitions</source>
        <translation>Otras definiciones</translation>
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
        <source>Own colours of the overlay</source>
        <translation>Colores propios de la superposición</translation>
    </message>
    <message>
        <source>PSNR: how small the errors are, in dB</source>
        <translation>PSNR: lo pequeños que son los errores, en dB</translation>
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
        <source>Part of it is missing, or this is not the brain of an adult.</source>
        <translation>Falta una parte, o no es el cerebro de un adulto.</translation>
    </message>
    <message>
        <source>Patch size, voxels</source>
        <translation>Tamaño del bloque, vóxeles</translation>
    </message>
    <message>
        <source>Patches cut off at a brain mask</source>
        <translation>Bloques cortados en la máscara cerebral</translation>
    </message>
    <message>
        <source>Patches of brain-extracted scans</source>
        <translation>Bloques de imágenes solo del cerebro</translation>
    </message>
    <message>
        <source>Patches of scans in their own contrast</source>
        <translation>Bloques de imágenes en su propio contraste</translation>
    </message>
    <message>
        <source>Patches per step</source>
        <translation>Bloques por paso</translation>
    </message>
    <message>
        <source>Patches with a texture for each tissue</source>
        <translation>Bloques con una textura por tejido</translation>
    </message>
    <message>
        <source>Patches with artificial lesions</source>
        <translation>Bloques con lesiones artificiales</translation>
    </message>
    <message>
        <source>Patches with contrast by intensity</source>
        <translation>Bloques con contraste por intensidad</translation>
    </message>
    <message>
        <source>Patches with contrast restored</source>
        <translation>Bloques con contraste restaurado</translation>
    </message>
    <message>
        <source>Patches with much noise</source>
        <translation>Bloques con mucho ruido</translation>
    </message>
    <message>
        <source>Patches with random fine detail</source>
        <translation>Bloques con detalle fino aleatorio</translation>
    </message>
    <message>
        <source>Patches with the head masked</source>
        <translation>Bloques con la cabeza enmascarada</translation>
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
        <source>Precision</source>
        <translation>Precisión</translation>
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
        <source>Probability of flips, for each axis</source>
        <translation>Probabilidad de volteo, por eje</translation>
    </message>
    <message>
        <source>Probability of mirroring a patch along each axis.</source>
        <translation>Probabilidad de reflejar un bloque en cada eje.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
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
        <source>Put SPM's tissue maps beside this {named} scan.</source>
        <translation>Ponga los mapas de tejidos de SPM junto a esta imagen {named}.</translation>
    </message>
    <message>
        <source>Quality on held-out scans</source>
        <translation>Calidad en las imágenes reservadas</translation>
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
        <source>RGB colour voxels</source>
        <translation>vóxeles en color RGB</translation>
    </message>
    <message>
        <source>RGBA colour voxels</source>
        <translation>vóxeles en color RGBA</translation>
    </message>
    <message>
        <source>Radiological</source>
        <translation>Radiológica</translation>
    </message>
    <message>
        <source>Radius of the brush that paints a region</source>
        <translation>Radio del pincel que pinta una región</translation>
    </message>
    <message>
        <source>Read a recipe from a JSON file</source>
        <translation>Leer una receta de un archivo JSON</translation>
    </message>
    <message>
        <source>Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.</source>
        <translation>Lee los mapas c1, c2, c3 de SPM junto a la imagen, o segmenta la imagen.</translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>Listo para entrenar.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe: {problem}</source>
        <translation>Receta: {problem}</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>Recipes that come with the program</source>
        <translation>Recetas que trae el programa</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
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
        <source>Remarks</source>
        <translation>Observaciones</translation>
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
        <translation>Restaurar contraste de alto campo</translation>
    </message>
    <message>
        <source>Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.</source>
        <translation>Restaurar el contraste de alto campo, para todas las imágenes o ninguna; auto: en T1w si el modelo puede.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results of this session; a click shows one</source>
        <translation>Resultados de esta sesión; un clic muestra uno</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>Resultados sin guardar al terminar el programa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>Riciano</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>En curso, {percent} %</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>SNR, sust. gris</translation>
    </message>
    <message>
        <source>SNR of patches with contrast kept</source>
        <translation>SNR de bloques con contraste conservado</translation>
    </message>
    <message>
        <source>SNR of patches with much noise</source>
        <translation>SNR de bloques con mucho ruido</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>SNR, sust. blanca</translation>
    </message>
    <message>
        <source>SNR prior of these patches.</source>
        <translation>Distribución de las SNR de estos bloques.</translation>
    </message>
    <message>
        <source>SPM, beside it</source>
        <translation>SPM, al lado</translation>
    </message>
    <message>
        <source>SSIM: how alike the structures are, 0 to 1</source>
        <translation>SSIM: parecido de las estructuras, 0 a 1</translation>
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
        <source>Save the parameters as a JSON file.</source>
        <translation>Guardar los parámetros en JSON.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
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
        <source>Saving the parameters</source>
        <translation>Guardando los parámetros</translation>
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
        <source>Scans</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation>Imágenes ({scans});;NIfTI ({nifti});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scans held out</source>
        <translation>Imágenes reservadas</translation>
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
        <source>Scans to train on</source>
        <translation>Imágenes para entrenar</translation>
    </message>
    <message>
        <source>Scans with thin slices are enhanced too. There is little to gain, and detail may be made up.</source>
        <translation>También se mejoran imágenes con cortes finos. Hay poco que ganar y puede inventarse detalle.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed of the fixed draws for validation.</source>
        <translation>Semilla de los sorteos fijos de la validación.</translation>
    </message>
    <message>
        <source>Seed of validation</source>
        <translation>Semilla de validación</translation>
    </message>
    <message>
        <source>Segment now</source>
        <translation>Segmentar ahora</translation>
    </message>
    <message>
        <source>Segment the first and the last volume that are shown</source>
        <translation>Segmentar el primer y el último volumen mostrados</translation>
    </message>
    <message>
        <source>Segmentation needs a T1w scan.</source>
        <translation>La segmentación necesita una imagen T1w.</translation>
    </message>
    <message>
        <source>Segmenting the scans</source>
        <translation>Segmentando las imágenes</translation>
    </message>
    <message>
        <source>Self-calibration failed ({error}).</source>
        <translation>La autocalibración falló ({error}).</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} larger.</source>
        <translation>La autocalibración hizo la incertidumbre {change} mayor.</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} smaller.</source>
        <translation>La autocalibración hizo la incertidumbre {change} menor.</translation>
    </message>
    <message>
        <source>Self-calibration was not possible: the pixels are too coarse, or too little of the brain is visible.</source>
        <translation>La autocalibración no fue posible: los píxeles son demasiado gruesos o se ve muy poco del cerebro.</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Settings that are rarely changed</source>
        <translation>Ajustes que rara vez se cambian</translation>
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
        <translation>Simulando</translation>
    </message>
    <message>
        <source>Simulating from {name}.</source>
        <translation>Simulando a partir de {name}.</translation>
    </message>
    <message>
        <source>Size of a patch: three numbers, right to left, back to front, bottom to top. The last one is a multiple of the slices per thick slice.</source>
        <translation>Tamaño de un bloque: tres números, derecha-izquierda, atrás-adelante, abajo-arriba. El último es múltiplo de los cortes por corte grueso.</translation>
    </message>
    <message>
        <source>Size of a step. If it is too large, training fails. If it is too small, training is slow.</source>
        <translation>Tamaño de un paso. Si es demasiado grande, el entrenamiento falla. Si es demasiado pequeño, es lento.</translation>
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
        <source>Slice of a held-out scan</source>
        <translation>Corte de una imagen reservada</translation>
    </message>
    <message>
        <source>Slice spacings, voxels</source>
        <translation>Espaciados de los cortes, vóxeles</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>Grosor de corte</translation>
    </message>
    <message>
        <source>Slice thickness over slice spacing of all scans: the width at half height of the slice profile; by default what the scans tell of each other where slices cross, or 0.75.</source>
        <translation>Grosor de corte entre espaciado, en todas las imágenes: la anchura a media altura del perfil de corte; por defecto lo que las imágenes dicen unas de otras donde los cortes se cruzan, o 0,75.</translation>
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
        <source>Slices at its ends may be missing</source>
        <translation>Pueden faltar cortes en sus extremos</translation>
    </message>
    <message>
        <source>Slices at the ends of this series may be missing</source>
        <translation>Pueden faltar cortes en los extremos de esta serie</translation>
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
        <source>Slices per thick slice</source>
        <translation>Cortes por corte grueso</translation>
    </message>
    <message>
        <source>Slices, pixels and noise of a scanner, in millimetres.</source>
        <translation>Cortes, píxeles y ruido de un equipo, en milímetros.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are left as they are.</source>
        <translation>Las diferencias suaves de brillo se dejan como están.</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are removed first, as asked.</source>
        <translation>Antes se quitan las diferencias suaves de brillo, como se pidió.</translation>
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
        <source>Some slices lie {mm} mm or more beside their neighbours: the head moved during the scan.</source>
        <translation>Algunos cortes están a {mm} mm o más de sus vecinos: la cabeza se movió durante la adquisición.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({name}: {value}). The details can be copied into a report.</source>
        <translation>Ocurrió un error inesperado ({name}: {value}). Los detalles pueden copiarse en un informe.</translation>
    </message>
    <message>
        <source>Space between neighbouring slices that is not measured. The slice spacing is the thickness plus the gap.</source>
        <translation>Espacio no medido entre cortes vecinos. El espaciado es el grosor más este espacio.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Stack them along the third one</source>
        <translation>Apílelos en la tercera</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>Desviación estándar de los vóxeles de la región</translation>
    </message>
    <message>
        <source>Start from a recipe of the program</source>
        <translation>Partir de una receta del programa</translation>
    </message>
    <message>
        <source>Start of all random numbers. The same seed on the same computer gives the same model.</source>
        <translation>Inicio de todos los números aleatorios. La misma semilla en el mismo ordenador da el mismo modelo.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, after {seconds} of training.</source>
        <translation>Paso {step} de {steps}, tras {seconds} de entrenamiento.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>Pasos entre validaciones</translation>
    </message>
    <message>
        <source>Steps between validations.</source>
        <translation>Pasos entre validaciones.</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>Pasos de calentamiento</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>Pasos en los que sube la tasa de aprendizaje.</translation>
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
        <source>Stop after the current step. The run can be resumed.</source>
        <translation>Detener tras el paso actual. El entrenamiento puede reanudarse.</translation>
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
        <source>Stopping after the current step…</source>
        <translation>Deteniendo tras el paso actual…</translation>
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
        <source>Take from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Takes about a minute, once; done when training begins.</source>
        <translation>Tarda cerca de un minuto, una vez; se hace al empezar el entrenamiento.</translation>
    </message>
    <message>
        <source>The MNI152 brain, to simulate from</source>
        <translation>El cerebro MNI152, para simular</translation>
    </message>
    <message>
        <source>The air around the head shows no noise that can be measured.</source>
        <translation>El aire alrededor de la cabeza no muestra ruido medible.</translation>
    </message>
    <message>
        <source>The air around the head shows signal that is not noise, such as ghosts of motion or flow: {level} of the brain's mean.</source>
        <translation>El aire alrededor de la cabeza muestra señal que no es ruido, como fantasmas de movimiento o flujo: {level} de la media del cerebro.</translation>
    </message>
    <message>
        <source>The background is filled with {values}.</source>
        <translation>El fondo está relleno con {values}.</translation>
    </message>
    <message>
        <source>The brain mask becomes a segmentation, the uncertainty a parametric map. Many viewers show neither.</source>
        <translation>La máscara se convierte en una segmentación, la incertidumbre en un mapa paramétrico. Muchos visores no muestran ninguno.</translation>
    </message>
    <message>
        <source>The brain that was found measures {ml} ml, which is unusual.</source>
        <translation>El cerebro hallado mide {ml} ml, lo que es inusual.</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>Los vóxeles más brillantes en este espesor (proyección de máxima intensidad)</translation>
    </message>
    <message>
        <source>The brightness varies by a factor of {factor} over the brain, such as by the coil.</source>
        <translation>El brillo varía en un factor de {factor} en el cerebro, por ejemplo por la bobina.</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>La orden se copió.</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices, as asked.</source>
        <translation>El contraste del resultado se iguala a los cortes, como se pidió.</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices.</source>
        <translation>El contraste del resultado se iguala a los cortes.</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices, as asked.</source>
        <translation>El contraste del resultado no se iguala a los cortes, como se pidió.</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices.</source>
        <translation>El contraste del resultado no se iguala a los cortes.</translation>
    </message>
    <message>
        <source>The contrast of the scan is not known, and the model can only restore {restores}.</source>
        <translation>No se conoce el contraste de la imagen, y el modelo solo puede restaurar {restores}.</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>El contraste de la imagen. Se lee del nombre del archivo, si consta.</translation>
    </message>
    <message>
        <source>The contrast of the scans is kept.</source>
        <translation>El contraste de las imágenes se conserva.</translation>
    </message>
    <message>
        <source>The contrast of the scans that the model is for. It sets the brightness of grey and white matter in the simulated scans.</source>
        <translation>El contraste de las imágenes para las que es el modelo. Fija el brillo de las sustancias gris y blanca en las imágenes simuladas.</translation>
    </message>
    <message>
        <source>The contrast of this scan is not known.</source>
        <translation>No se conoce el contraste de esta imagen.</translation>
    </message>
    <message>
        <source>The contrast that sets the mean SNRs.</source>
        <translation>El contraste que fija las SNR medias.</translation>
    </message>
    <message>
        <source>The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.</source>
        <translation>La correlación se mide en el cerebro, entre la imagen y cortes gruesos simulados del resultado. 1: ambos dicen lo mismo. El contraste restaurado y el ruido eliminado la reducen.</translation>
    </message>
    <message>
        <source>The darkest voxel is {darkest}, far from 0.</source>
        <translation>El vóxel más oscuro vale {darkest}, lejos de 0.</translation>
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
        <source>The file does not say how the head lies in the scanner: left and right, front and back are assumed.</source>
        <translation>El archivo no dice cómo está la cabeza en el equipo: izquierda y derecha, delante y detrás se suponen.</translation>
    </message>
    <message>
        <source>The file name says {named}.</source>
        <translation>El nombre del archivo dice {named}.</translation>
    </message>
    <message>
        <source>The file says its lengths are in {unit}; millimetres are assumed.</source>
        <translation>El archivo dice que las longitudes están en {unit}; se suponen milímetros.</translation>
    </message>
    <message>
        <source>The file says that contrast agent was given; the models have not seen such scans, and bright spots may be changed or lost.</source>
        <translation>El archivo indica agente de contraste; los modelos no han visto tales imágenes, y los puntos brillantes pueden cambiar o perderse.</translation>
    </message>
    <message>
        <source>The file states two positions for the image (sform and qform) that are up to {form_gap_mm} mm apart; the sform is used.</source>
        <translation>El archivo da dos posiciones de la imagen (sform y qform) con hasta {form_gap_mm} mm de diferencia; se usa el sform.</translation>
    </message>
    <message>
        <source>The file states two voxel sizes that differ by {spacing_mismatch} %; {spacing} mm is used.</source>
        <translation>El archivo da dos tamaños de vóxel que difieren en un {spacing_mismatch} %; se usa {spacing} mm.</translation>
    </message>
    <message>
        <source>The file {name} is saved.</source>
        <translation>El archivo {name} está guardado.</translation>
    </message>
    <message>
        <source>The files say that this person is {age} years old.</source>
        <translation>Los archivos dicen que esta persona tiene {age} años.</translation>
    </message>
    <message>
        <source>The first test comes after {every} steps.</source>
        <translation>La primera prueba llega tras {every} pasos.</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>La carpeta contiene varias series. Elija cuáles abrir; Ctrl y un clic elige otra.</translation>
    </message>
    <message>
        <source>The guide lies where its header says.</source>
        <translation>La guía está donde dice su cabecera.</translation>
    </message>
    <message>
        <source>The guide was moved by {shift} mm and {angle} degrees to fit the scan.</source>
        <translation>La guía se movió {shift} mm y {angle} grados para ajustarse a la imagen.</translation>
    </message>
    <message>
        <source>The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.</source>
        <translation>La cabeza se mueve entre imágenes. El programa halla cómo. Sin esto se toman las posiciones de las cabeceras.</translation>
    </message>
    <message>
        <source>The headers do not say where the head lay in the scanner.</source>
        <translation>Las cabeceras no dicen dónde estaba la cabeza en el equipo.</translation>
    </message>
    <message>
        <source>The intensities lie around 0: the scan was normalised.</source>
        <translation>Las intensidades están en torno a 0: la imagen se normalizó.</translation>
    </message>
    <message>
        <source>The intensities look like those of a CT, not of an MRI.</source>
        <translation>Las intensidades parecen las de una TC, no de una RM.</translation>
    </message>
    <message>
        <source>The kind of network. conditioned_unet is for any slice spacing, subslice_unet is for one. The others are for comparison.</source>
        <translation>El tipo de red. conditioned_unet sirve para cualquier espaciado, subslice_unet para uno solo. Las demás son para comparar.</translation>
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
        <source>The model adds only what lies between the slices.</source>
        <translation>El modelo solo añade lo que hay entre los cortes.</translation>
    </message>
    <message>
        <source>The model also changes the contrast between tissues.</source>
        <translation>El modelo también cambia el contraste entre tejidos.</translation>
    </message>
    <message>
        <source>The model gives grey and white matter the contrast of a high-field T1w scan.</source>
        <translation>El modelo da a las sustancias gris y blanca el contraste de una imagen T1w de alto campo.</translation>
    </message>
    <message>
        <source>The model is tested on slices in another direction.</source>
        <translation>El modelo se prueba en cortes de otra dirección.</translation>
    </message>
    <message>
        <source>The model is trained to keep the contrast of the scan.</source>
        <translation>El modelo está entrenado para conservar el contraste de la imagen.</translation>
    </message>
    <message>
        <source>The model of this run is chosen in Enhance.</source>
        <translation>El modelo de este entrenamiento está elegido en Mejorar.</translation>
    </message>
    <message>
        <source>The model removes noise itself.</source>
        <translation>El propio modelo quita el ruido.</translation>
    </message>
    <message>
        <source>The model was tested on the scan itself.</source>
        <translation>El modelo se probó en la propia imagen.</translation>
    </message>
    <message>
        <source>The model was trained on axial slices.</source>
        <translation>El modelo se entrenó con cortes axiales.</translation>
    </message>
    <message>
        <source>The model was trained on this spacing.</source>
        <translation>El modelo se entrenó con este espaciado.</translation>
    </message>
    <message>
        <source>The model was trained on {low:.3g} to {high:.3g} mm.</source>
        <translation>El modelo se entrenó de {low} a {high} mm.</translation>
    </message>
    <message>
        <source>The model was trained on {native:.3g} mm.</source>
        <translation>El modelo se entrenó con {native} mm.</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm, and on slices interpolated to {model_spacing} mm.</source>
        <translation>El modelo trabaja con píxeles de {model_pixels} mm y cortes interpolados a {model_spacing} mm.</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm.</source>
        <translation>El modelo trabaja con píxeles de {model_pixels} mm.</translation>
    </message>
    <message>
        <source>The model works on slices interpolated to {model_spacing} mm.</source>
        <translation>El modelo trabaja con cortes interpolados a {model_spacing} mm.</translation>
    </message>
    <message>
        <source>The model works on the intensities above it.</source>
        <translation>El modelo trabaja con las intensidades por encima de él.</translation>
    </message>
    <message>
        <source>The model works on the voxels of the scan.</source>
        <translation>El modelo trabaja con los vóxeles de la imagen.</translation>
    </message>
    <message>
        <source>The model {model} gives no uncertainty.</source>
        <translation>El modelo {model} no da incertidumbre.</translation>
    </message>
    <message>
        <source>The model {name} always makes {factor} slices of each.</source>
        <translation>El modelo {name} siempre hace {factor} cortes de cada uno.</translation>
    </message>
    <message>
        <source>The model {name} cannot be told this.</source>
        <translation>Esto no se le puede pedir al modelo {name}.</translation>
    </message>
    <message>
        <source>The models were trained on adults; the brains of children look different.</source>
        <translation>Los modelos se entrenaron con adultos; el cerebro de los niños es distinto.</translation>
    </message>
    <message>
        <source>The network computes in 8-bit integers.</source>
        <translation>La red calcula con enteros de 8 bits.</translation>
    </message>
    <message>
        <source>The network computes in floating point numbers.</source>
        <translation>La red calcula con números de coma flotante.</translation>
    </message>
    <message>
        <source>The network computes in {precision}, as asked.</source>
        <translation>La red calcula en {precision}, como se pidió.</translation>
    </message>
    <message>
        <source>The network enhances the whole picture. Otherwise it enhances the brain only.</source>
        <translation>La red mejora toda la imagen. Si no, solo el cerebro.</translation>
    </message>
    <message>
        <source>The network learns from it.</source>
        <translation>La red aprende de ella.</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>La red que mejora la imagen. Automático elige la mejor para esta imagen.</translation>
    </message>
    <message>
        <source>The network works on the brain.</source>
        <translation>La red trabaja en el cerebro.</translation>
    </message>
    <message>
        <source>The network works on the whole picture, as asked.</source>
        <translation>La red trabaja en toda la imagen, como se pidió.</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>El próximo inicio los ofrece de nuevo</translation>
    </message>
    <message>
        <source>The noise in the air is {level} of the brain's mean (limit: {limit}).</source>
        <translation>El ruido en el aire es {level} de la media del cerebro (límite: {limit}).</translation>
    </message>
    <message>
        <source>The noise of the scan is not known.</source>
        <translation>No se conoce el ruido de la imagen.</translation>
    </message>
    <message>
        <source>The option to remove the bias may help.</source>
        <translation>La opción de quitar el sesgo puede ayudar.</translation>
    </message>
    <message>
        <source>The other scans tell so where slices cross.</source>
        <translation>Las otras imágenes lo muestran donde los cortes se cruzan.</translation>
    </message>
    <message>
        <source>The picture covers only {view} x {view2} mm, less than an adult head; is this a brain?</source>
        <translation>La imagen solo cubre {view} x {view2} mm, menos que una cabeza adulta; ¿es un cerebro?</translation>
    </message>
    <message>
        <source>The picture covers {sizes} mm, more than a head; is this a brain, and is the voxel size right?</source>
        <translation>La imagen cubre {sizes} mm, más que una cabeza; ¿es un cerebro, y es correcto el tamaño del vóxel?</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the back.</source>
        <translation>La imagen termina dentro del cerebro, por detrás.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the bottom.</source>
        <translation>La imagen termina dentro del cerebro, por abajo.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the front.</source>
        <translation>La imagen termina dentro del cerebro, por delante.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the top.</source>
        <translation>La imagen termina dentro del cerebro, por arriba.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its left side.</source>
        <translation>La imagen termina dentro del cerebro, por la izquierda.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its right side.</source>
        <translation>La imagen termina dentro del cerebro, por la derecha.</translation>
    </message>
    <message>
        <source>The picture is almost empty: only {share} % of it differs from the background.</source>
        <translation>La imagen está casi vacía: solo el {share} % difiere del fondo.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Se copió la imagen.</translation>
    </message>
    <message>
        <source>The pixels ({finest} x {coarsest} mm) are unusual for a brain scan.</source>
        <translation>Los píxeles ({finest} x {coarsest} mm) son inusuales para una imagen cerebral.</translation>
    </message>
    <message>
        <source>The plane in which the slices are acquired. The slices are stacked across it.</source>
        <translation>El plano en que se adquieren los cortes. Los cortes se apilan a través de él.</translation>
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
        <source>The qform is used.</source>
        <translation>Se usa el qform.</translation>
    </message>
    <message>
        <source>The recipe holds out {held} for validation, and training needs at least one more.</source>
        <translation>La receta reserva {held} para la validación, y el entrenamiento necesita al menos una más.</translation>
    </message>
    <message>
        <source>The recipe is for {contrast}.</source>
        <translation>La receta es para {contrast}.</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La referencia</translation>
    </message>
    <message>
        <source>The region itself</source>
        <translation>La propia región</translation>
    </message>
    <message>
        <source>The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.</source>
        <translation>El resultado recibe el contraste de la imagen. El modelo solo añade lo que hay entre los cortes. Automático: si la imagen difiere de las de entrenamiento.</translation>
    </message>
    <message>
        <source>The result has another contrast than the slices.</source>
        <translation>El resultado tiene otro contraste que los cortes.</translation>
    </message>
    <message>
        <source>The result has the contrast of the scan.</source>
        <translation>El resultado tiene el contraste de la imagen.</translation>
    </message>
    <message>
        <source>The result has voxels of {spacing} mm, in the space of {name}.</source>
        <translation>El resultado tiene vóxeles de {spacing} mm, en el espacio de {name}.</translation>
    </message>
    <message>
        <source>The result is complete; its uncertainty is that of the training data.</source>
        <translation>El resultado está completo; su incertidumbre es la de los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>The result is less certain near its ends.</source>
        <translation>El resultado es menos seguro cerca de sus extremos.</translation>
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
        <source>The scan has few slices.</source>
        <translation>La imagen tiene pocos cortes.</translation>
    </message>
    <message>
        <source>The scan has more noise than the training scans.</source>
        <translation>La imagen tiene más ruido que las de entrenamiento.</translation>
    </message>
    <message>
        <source>The scan has much noise: the brain's mean is {snr} times the noise.</source>
        <translation>La imagen tiene mucho ruido: la media del cerebro es {snr} veces el ruido.</translation>
    </message>
    <message>
        <source>The scan has only 1 slice; nothing lies between slices.</source>
        <translation>La imagen solo tiene 1 corte; no hay nada entre cortes.</translation>
    </message>
    <message>
        <source>The scan has only {levels} grey levels.</source>
        <translation>La imagen solo tiene {levels} niveles de gris.</translation>
    </message>
    <message>
        <source>The scan has only {shape} slices; near the first and the last one the result is less certain.</source>
        <translation>La imagen solo tiene {shape} cortes; cerca del primero y del último el resultado es menos seguro.</translation>
    </message>
    <message>
        <source>The scan has too much noise for a test.</source>
        <translation>La imagen tiene demasiado ruido para una prueba.</translation>
    </message>
    <message>
        <source>The scan has too much noise for it.</source>
        <translation>La imagen tiene demasiado ruido para ello.</translation>
    </message>
    <message>
        <source>The scan has too much noise to contradict the result.</source>
        <translation>La imagen tiene demasiado ruido para contradecir el resultado.</translation>
    </message>
    <message>
        <source>The scan is a {contrast} scan.</source>
        <translation>La imagen es {contrast}.</translation>
    </message>
    <message>
        <source>The scan is too small to gain time by 8-bit integers.</source>
        <translation>La imagen es demasiado pequeña para ganar tiempo con enteros de 8 bits.</translation>
    </message>
    <message>
        <source>The scan is unlike the training scans.</source>
        <translation>La imagen es distinta de las de entrenamiento.</translation>
    </message>
    <message>
        <source>The scan is very noisy: the brain's mean is {snr} times the noise.</source>
        <translation>La imagen es muy ruidosa: la media del cerebro es {snr} veces el ruido.</translation>
    </message>
    <message>
        <source>The scan is {contrast}, and the model can only restore {restores}.</source>
        <translation>La imagen es {contrast}, y el modelo solo puede restaurar {restores}.</translation>
    </message>
    <message>
        <source>The scan shows the brain alone, without the head.</source>
        <translation>La imagen muestra solo el cerebro, sin la cabeza.</translation>
    </message>
    <message>
        <source>The scan shows the brain alone.</source>
        <translation>La imagen muestra solo el cerebro.</translation>
    </message>
    <message>
        <source>The scan shows the whole head, and the rest of it is interpolated.</source>
        <translation>La imagen muestra toda la cabeza, y el resto se interpola.</translation>
    </message>
    <message>
        <source>The scans are combined all the same, but nothing sharpens the volume across the slices but the model.</source>
        <translation>Las imágenes se combinan igualmente, pero solo el modelo afina el volumen a través de los cortes.</translation>
    </message>
    <message>
        <source>The scans were first placed by their brains.</source>
        <translation>Las imágenes se colocaron primero por sus cerebros.</translation>
    </message>
    <message>
        <source>The selected result</source>
        <translation>El resultado seleccionado</translation>
    </message>
    <message>
        <source>The sform of the file places no image (its values are zero or no numbers).</source>
        <translation>El sform del archivo no sitúa ninguna imagen (sus valores son cero o no son números).</translation>
    </message>
    <message>
        <source>The signal dropped out.</source>
        <translation>La señal se perdió.</translation>
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
        <source>The slice spacing changes from {before} mm to {after} mm, as near to 1 mm as the model can come.</source>
        <translation>El espaciado de los cortes pasa de {before} mm a {after} mm, tan cerca de 1 mm como puede el modelo.</translation>
    </message>
    <message>
        <source>The slice spacing changes from {before} mm to {after} mm.</source>
        <translation>El espaciado de los cortes pasa de {before} mm a {after} mm.</translation>
    </message>
    <message>
        <source>The slice spacing is {thickest} mm, and the pixel size {spacing} mm.</source>
        <translation>El espaciado de los cortes es {thickest} mm y el tamaño del píxel {spacing} mm.</translation>
    </message>
    <message>
        <source>The slice spacing of this scan is {across:.3g} mm.</source>
        <translation>El espaciado de los cortes de esta imagen es {across} mm.</translation>
    </message>
    <message>
        <source>The slices are sheared by {degrees:.1f} degrees (a tilted gantry).</source>
        <translation>Los cortes están cizallados {degrees} grados (gantry inclinado).</translation>
    </message>
    <message>
        <source>The slices are sheared by {shear} degrees (a tilted gantry, or a registration that did more than turn the head); shapes may look skewed.</source>
        <translation>Los cortes están cizallados {shear} grados (gantry inclinado, o un registro que hizo más que girar la cabeza); las formas pueden verse torcidas.</translation>
    </message>
    <message>
        <source>The slices are tilted by {tilt} degrees; the tilt is kept.</source>
        <translation>Los cortes están inclinados {tilt} grados; la inclinación se conserva.</translation>
    </message>
    <message>
        <source>The slices are {across} mm apart, which is unusual for a brain scan.</source>
        <translation>Los cortes están a {across} mm entre sí, lo que es inusual para una imagen cerebral.</translation>
    </message>
    <message>
        <source>The slices are {plane}.</source>
        <translation>Los cortes están en el plano {plane}.</translation>
    </message>
    <message>
        <source>The slices are {ratio} times as far apart as the pixels in them ({spacing} mm); little can be said about what lies between.</source>
        <translation>Los cortes están {ratio} veces más separados que los píxeles ({spacing} mm); poco puede decirse de lo que hay entre ellos.</translation>
    </message>
    <message>
        <source>The slices lie {mm} mm beside their neighbours (median): the head moved between them.</source>
        <translation>Los cortes están a {mm} mm de sus vecinos (mediana): la cabeza se movió entre ellos.</translation>
    </message>
    <message>
        <source>The training is finished.</source>
        <translation>El entrenamiento ha terminado.</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scan itself.</source>
        <translation>La incertidumbre se calibra en la propia imagen.</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself, as asked.</source>
        <translation>La incertidumbre no se calibra en la propia imagen, como se pidió.</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself.</source>
        <translation>La incertidumbre no se calibra en la propia imagen.</translation>
    </message>
    <message>
        <source>The uncertainty is that of the training data.</source>
        <translation>La incertidumbre es la de los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>The uncertainty is that of the volume before its contrast was restored.</source>
        <translation>La incertidumbre es la del volumen antes de restaurar su contraste.</translation>
    </message>
    <message>
        <source>The usual search found no brain, so the brain mask is a rough one.</source>
        <translation>La búsqueda habitual no halló cerebro, por lo que la máscara es tosca.</translation>
    </message>
    <message>
        <source>The value {zero} is taken for no signal.</source>
        <translation>El valor {zero} se toma como ausencia de señal.</translation>
    </message>
    <message>
        <source>The voxel size is not that of most scans here ({words} mm).</source>
        <translation>El tamaño del vóxel no es el de la mayoría de las imágenes aquí ({words} mm).</translation>
    </message>
    <message>
        <source>Their licence</source>
        <translation>Su licencia</translation>
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
        <source>There is little to gain, and detail may be made up.</source>
        <translation>Hay poco que ganar y puede inventarse detalle.</translation>
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
        <source>There is not enough memory for this. Close other programs, or choose the CPU as device, and try again.</source>
        <translation>No hay memoria suficiente. Cierre otros programas o elija la CPU e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There the result is that scan, enhanced alone.</source>
        <translation>Ahí el resultado es esa imagen, mejorada sola.</translation>
    </message>
    <message>
        <source>There the scan is continued, not measured.</source>
        <translation>Ahí la imagen se continúa, no se mide.</translation>
    </message>
    <message>
        <source>There was too little memory on {device} even for small tiles; the network ran on the processor instead.</source>
        <translation>Había poca memoria en {device} incluso para bloques pequeños; la red se ejecutó en el procesador.</translation>
    </message>
    <message>
        <source>There was too little memory on {device} for tiles of {tile} voxels; tiles of {smaller} were used.</source>
        <translation>Había poca memoria en {device} para bloques de {tile} vóxeles; se usaron bloques de {smaller}.</translation>
    </message>
    <message>
        <source>These are there: {series}</source>
        <translation>Existen estas: {series}</translation>
    </message>
    <message>
        <source>These models give one: {value}.</source>
        <translation>Estos modelos la dan: {value}.</translation>
    </message>
    <message>
        <source>These slices are empty: {blank} (the first slice is 1).</source>
        <translation>Estos cortes están vacíos: {blank} (el primero es 1).</translation>
    </message>
    <message>
        <source>These slices are much darker than their neighbours: {dark} (the first slice is 1).</source>
        <translation>Estos cortes son mucho más oscuros que sus vecinos: {dark} (el primero es 1).</translation>
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
        <source>They are left out of the output.</source>
        <translation>Quedan fuera de la salida.</translation>
    </message>
    <message>
        <source>They have overflown by exactly 65536, and are corrected.</source>
        <translation>Se desbordaron en exactamente 65536 y se corrigen.</translation>
    </message>
    <message>
        <source>They may be errors of the scanner or of a conversion.</source>
        <translation>Pueden ser errores del equipo o de una conversión.</translation>
    </message>
    <message>
        <source>They show an artefact, or the head moved while they were taken.</source>
        <translation>Muestran un artefacto, o la cabeza se movió durante la adquisición.</translation>
    </message>
    <message>
        <source>They stay empty.</source>
        <translation>Siguen vacíos.</translation>
    </message>
    <message>
        <source>They were set to 0.</source>
        <translation>Se pusieron a 0.</translation>
    </message>
    <message>
        <source>Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. At least one voxel of the high-field scan, which leaves the slices as they are.</source>
        <translation>Los cortes gruesos reúnen más señal pero mezclan lo superpuesto. Cada corte es una media ponderada con perfil gaussiano de esta anchura a media altura. Al menos un vóxel de la imagen de alto campo, que deja los cortes sin cambios.</translation>
    </message>
    <message>
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>Cortes gruesos simulados de la imagen mejorada, menos los de la original</translation>
    </message>
    <message>
        <source>Thin-slice NIfTI scans of heads or brains, in this folder or in folders inside it</source>
        <translation>Imágenes NIfTI de cortes finos de cabezas o cerebros, en esta carpeta o en carpetas dentro de ella</translation>
    </message>
    <message>
        <source>This does not look like a thick-slice scan: its voxels are {spacing} mm, nearly the same in all directions.</source>
        <translation>Esto no parece una imagen de cortes gruesos: sus vóxeles son de {spacing} mm, casi iguales en todas las direcciones.</translation>
    </message>
    <message>
        <source>This folder cannot be read, so the scans in it are missing.</source>
        <translation>Esta carpeta no se puede leer, así que faltan las imágenes que contiene.</translation>
    </message>
    <message>
        <source>This folder holds a run: {step} of {steps} steps are done. Resume goes on with it; for a new run, choose another folder.</source>
        <translation>Esta carpeta contiene un entrenamiento: {step} de {steps} pasos hechos. Reanudar lo continúa; para uno nuevo, elija otra carpeta.</translation>
    </message>
    <message>
        <source>This is a model of your own.</source>
        <translation>Este es un modelo suyo.</translation>
    </message>
    <message>
        <source>This is faster on this processor, and the result is almost the same.</source>
        <translation>Esto es más rápido en este procesador, y el resultado es casi el mismo.</translation>
    </message>
    <message>
        <source>This is taken for no signal, and it is kept in the result.</source>
        <translation>Esto se toma como ausencia de señal y se conserva en el resultado.</translation>
    </message>
    <message>
        <source>This is the recipe of the run in this folder. Only the steps can be changed.</source>
        <translation>Esta es la receta del entrenamiento de esta carpeta. Solo pueden cambiarse los pasos.</translation>
    </message>
    <message>
        <source>This looks like a map of regions ({values} different whole numbers), not like a scan.</source>
        <translation>Esto parece un mapa de regiones ({values} números enteros distintos), no una imagen.</translation>
    </message>
    <message>
        <source>This model does not tell it.</source>
        <translation>Este modelo no lo indica.</translation>
    </message>
    <message>
        <source>This needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>Para ello hacen falta los cortes tal como se midieron, pero antes se quita el ruido o el sesgo.</translation>
    </message>
    <message>
        <source>This page was translated without a review by a native speaker.</source>
        <translation>Esta página se tradujo sin revisión de un hablante nativo.</translation>
    </message>
    <message>
        <source>This run is finished: {step} of {steps} steps. Raise the steps to train longer, or choose another folder for a new run.</source>
        <translation>Este entrenamiento ha terminado: {step} de {steps} pasos. Aumente los pasos para entrenar más, o elija otra carpeta para uno nuevo.</translation>
    </message>
    <message>
        <source>This scan</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>Esta imagen es distinta de las usadas para entrenar el modelo.</translation>
    </message>
    <message>
        <source>This scan is {contrast}.</source>
        <translation>Esta imagen es {contrast}.</translation>
    </message>
    <message>
        <source>This scan seems to have been enhanced once already.</source>
        <translation>Esta imagen parece haber sido mejorada ya.</translation>
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
        <source>This scan, interpolated</source>
        <translation>Esta imagen, interpolada</translation>
    </message>
    <message>
        <source>This slice lies outside the scan</source>
        <translation>Este corte está fuera de la imagen</translation>
    </message>
    <message>
        <source>This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.</source>
        <translation>Este tejido conserva su brillo en la imagen de alto campo. Su SNR fija el ruido. El brillo del otro tejido cambia hasta el SNR correcto.</translation>
    </message>
    <message>
        <source>This works only where the model keeps the contrast of the scan.</source>
        <translation>Esto solo funciona si el modelo conserva el contraste de la imagen.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
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
        <source>Tick the scans of one person and one contrast</source>
        <translation>Marque las imágenes de una persona y un contraste</translation>
    </message>
    <message>
        <source>Tick the scans that the network learns from; cells have tips</source>
        <translation>Marque las imágenes de las que aprende la red; las celdas tienen ayudas</translation>
    </message>
    <message>
        <source>Tick two scans or more.</source>
        <translation>Marque dos imágenes o más.</translation>
    </message>
    <message>
        <source>Tissue maps</source>
        <translation>Mapas de tejidos</translation>
    </message>
    <message>
        <source>Tissue that keeps its intensity in the simulation.</source>
        <translation>Tejido que conserva su intensidad en la simulación.</translation>
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
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>Train a model – SIQT</source>
        <translation>Entrenar un modelo – SIQT</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training a model. It can be resumed later.</source>
        <translation>Entrenando un modelo. Puede reanudarse más tarde.</translation>
    </message>
    <message>
        <source>Training needs one in every scan.</source>
        <translation>El entrenamiento necesita uno en cada imagen.</translation>
    </message>
    <message>
        <source>Training needs thin slices.</source>
        <translation>El entrenamiento necesita cortes finos.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdad</translation>
    </message>
    <message>
        <source>Turns thick-slice, low-field brain MRI into the image that a high-field scanner would have given: stochastic image quality transfer (Lin et al., Medical Image Analysis 2023).</source>
        <translation>Convierte RM cerebral de cortes gruesos y bajo campo en la imagen que habría dado un equipo de alto campo: transferencia estocástica de calidad de imagen (Lin et al., Medical Image Analysis 2023).</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo zoom and shift</source>
        <translation>Deshacer zoom y desplazamiento</translation>
    </message>
    <message>
        <source>Unpack it (bunzip2), and give the .nii file inside</source>
        <translation>Descomprímalo (bunzip2) y dé el archivo .nii que contiene</translation>
    </message>
    <message>
        <source>Unpack it (unxz), and give the .nii file inside</source>
        <translation>Descomprímalo (unxz) y dé el archivo .nii que contiene</translation>
    </message>
    <message>
        <source>Unpack it (unzstd), and give the .nii file inside</source>
        <translation>Descomprímalo (unzstd) y dé el archivo .nii que contiene</translation>
    </message>
    <message>
        <source>Unpack it once (gunzip), then give it again</source>
        <translation>Descomprímalo una vez (gunzip) y délo de nuevo</translation>
    </message>
    <message>
        <source>Unpack it yourself if you trust it</source>
        <translation>Descomprímalo usted mismo si se fía de él</translation>
    </message>
    <message>
        <source>Unpack it, and give the .nii or .nii.gz file inside</source>
        <translation>Descomprímalo y dé el archivo .nii o .nii.gz que contiene</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizable</translation>
    </message>
    <message>
        <source>Use a scan of the whole brain with smaller voxels</source>
        <translation>Use una imagen del cerebro entero con vóxeles más pequeños</translation>
    </message>
    <message>
        <source>Use in Enhance</source>
        <translation>Usar en Mejorar</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>Usar la plantilla MNI152</translation>
    </message>
    <message>
        <source>Use the scan before normalisation if you have it.</source>
        <translation>Use la imagen anterior a la normalización si la tiene.</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Variation of slice brightness</source>
        <translation>Variación del brillo de los cortes</translation>
    </message>
    <message>
        <source>Very noisy scans gain little.</source>
        <translation>Las imágenes muy ruidosas ganan poco.</translation>
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
        <source>Viridis</source>
        <translation>Viridis</translation>
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
        <source>Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm.</source>
        <translation>Tamaño del vóxel del resultado; por defecto el menor tamaño de píxel de las imágenes, pero no menos de 0,8 mm.</translation>
    </message>
    <message>
        <source>Voxels</source>
        <translation>Vóxeles</translation>
    </message>
    <message>
        <source>WM</source>
        <translation>SB</translation>
    </message>
    <message>
        <source>Wait for the result. A preview is not exported.</source>
        <translation>Espere el resultado. Una vista previa no se exporta.</translation>
    </message>
    <message>
        <source>Wait until all scans have been looked at.</source>
        <translation>Espere a que se hayan examinado todas las imágenes.</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder</source>
        <translation>Espere a que termine o elija otra carpeta</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>En espera de mejora: {name}</translation>
    </message>
    <message>
        <source>Was the scan filtered or normalised before?</source>
        <translation>¿Se filtró o normalizó antes la imagen?</translation>
    </message>
    <message>
        <source>Weight by error, exponent</source>
        <translation>Peso según el error, exponente</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de los pesos</translation>
    </message>
    <message>
        <source>Weight decay of AdamW.</source>
        <translation>Decaimiento de los pesos de AdamW.</translation>
    </message>
    <message>
        <source>Weight of lesions in the loss</source>
        <translation>Peso de las lesiones en la pérdida</translation>
    </message>
    <message>
        <source>Weight of the likelihood by which a network learns the standard deviation of its error; at 0 what it knows of it is left as it is.</source>
        <translation>Peso de la verosimilitud con que una red aprende la desviación típica de su error; con 0 lo que sabe queda como está.</translation>
    </message>
    <message>
        <source>Weight of the standard deviation</source>
        <translation>Peso de la desviación típica</translation>
    </message>
    <message>
        <source>Weight outside the brain in the loss</source>
        <translation>Peso fuera del cerebro en la pérdida</translation>
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
        <source>What happened, to copy into a report</source>
        <translation>Lo que pasó, para copiar en un informe</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scan.</source>
        <translation>Lo que difiere de su entrenamiento, como una lesión, puede verse distinto de la imagen.</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scans.</source>
        <translation>Lo que difiere de su entrenamiento, como una lesión, puede verse distinto de las imágenes.</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may still look different from the scan.</source>
        <translation>Lo que difiere de su entrenamiento, como una lesión, puede aun así verse distinto de la imagen.</translation>
    </message>
    <message>
        <source>What may be done with the scans, and so with the model; stands on the model's card.</source>
        <translation>Lo que puede hacerse con las imágenes, y por tanto con el modelo; figura en la ficha del modelo.</translation>
    </message>
    <message>
        <source>What the SNRs of {name} scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.</source>
        <translation>Las SNR posibles de imágenes {name} en un equipo de bajo campo: los puntos son sorteos, las elipses contienen el 39 % y el 86 % de ellos. Arrastre el punto o muévalo con las flechas.</translation>
    </message>
    <message>
        <source>What the restoration adds to the error is not in it.</source>
        <translation>Lo que la restauración añade al error no está incluido.</translation>
    </message>
    <message>
        <source>What the slices contradict beyond their noise is removed from the result.</source>
        <translation>Lo que los cortes contradicen más allá de su ruido se quita del resultado.</translation>
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
        <source>What view 1 shows</source>
        <translation>Lo que muestra la vista 1</translation>
    </message>
    <message>
        <source>What view {number} shows</source>
        <translation>Lo que muestra la vista {number}</translation>
    </message>
    <message>
        <source>What was drawn, dragged or removed last</source>
        <translation>Lo último trazado, movido o quitado</translation>
    </message>
    <message>
        <source>What was drawn, measured in every view; point at a column to learn more</source>
        <translation>Lo trazado, medido en cada vista; señale una columna para saber más</translation>
    </message>
    <message>
        <source>What was undone last</source>
        <translation>Lo último deshecho</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>Lo elegido en Más. La próxima imagen empieza en automático.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Which measure of quality is drawn; more is better for both</source>
        <translation>Qué medida de calidad se dibuja; más es mejor en ambas</translation>
    </message>
    <message>
        <source>Which processor trains. On a graphics card it is far faster.</source>
        <translation>Qué procesador entrena. Una tarjeta gráfica es mucho más rápida.</translation>
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
        <source>Whom the model has learned from; stands on the model's card.</source>
        <translation>De quién aprendió el modelo; figura en la ficha del modelo.</translation>
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
        <source>With slice spacings, above 1: 30 % of the patches are blurred in-plane, with an FWHM of up to this many voxels, and 35 % get image and noise as a small k-space makes them.</source>
        <translation>Con espaciados de los cortes, por encima de 1: el 30 % de los bloques se desenfocan en el plano, con una FWHM de hasta estos vóxeles, y el 35 % reciben imagen y ruido como los hace un espacio k pequeño.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of patches that lose contrast as the SNR prior says and get it back; the others have a random contrast, which is kept.</source>
        <translation>Con espaciados de los cortes: fracción de los bloques que pierden contraste según la distribución de las SNR y lo recuperan; los demás tienen un contraste aleatorio, que se conserva.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast in which every tissue has a texture of its own.</source>
        <translation>Con espaciados de los cortes: fracción de los bloques de contraste conservado en que cada tejido tiene su propia textura.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast that get fine detail at random, as scans have what no tissue map tells.</source>
        <translation>Con espaciados de los cortes: fracción de los bloques de contraste conservado que reciben detalle fino al azar, pues las imágenes tienen lo que ningún mapa de tejidos dice.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast whose new intensity is a smooth function of the old one.</source>
        <translation>Con espaciados de los cortes: fracción de los bloques de contraste conservado cuya nueva intensidad es una función suave de la antigua.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches that are cut off at the edge of a brain mask, before slices are made.</source>
        <translation>Con espaciados de los cortes: fracción de los bloques cortados en el borde de una máscara cerebral, antes de hacer los cortes.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches whose condition says that the scan is brain-extracted.</source>
        <translation>Con espaciados de los cortes: fracción de los bloques cuya condición dice que la imagen es solo del cerebro.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches with far more noise (noisy_snr); the condition of all patches then says how much noise they have, as measured.</source>
        <translation>Con espaciados de los cortes: fracción de los bloques con mucho más ruido (noisy_snr); la condición de todos los bloques dice entonces cuánto ruido tienen, tal como se mide.</translation>
    </message>
    <message>
        <source>With slice spacings: half of the patches get a smooth field, input and target alike; its largest relative distance from 1.</source>
        <translation>Con espaciados de los cortes: la mitad de los bloques reciben un campo suave, en entrada y objetivo; su mayor distancia relativa a 1.</translation>
    </message>
    <message>
        <source>With slice spacings: least and largest mean of the brain over the noise of the patches whose contrast is kept; log-uniform.</source>
        <translation>Con espaciados de los cortes: menor y mayor media del cerebro sobre el ruido, en los bloques de contraste conservado; log-uniforme.</translation>
    </message>
    <message>
        <source>With slice spacings: the weight of a patch in the loss is the error of its interpolation to minus this power; at 0 all patches have the same weight.</source>
        <translation>Con espaciados de los cortes: el peso de un bloque en la pérdida es el error de su interpolación elevado a menos esto; con 0 todos pesan lo mismo.</translation>
    </message>
    <message>
        <source>With slice spacings: weight in the loss of voxels beyond the edge of the brain, in the patches of brain-extracted scans: the truth is not known there.</source>
        <translation>Con espaciados de los cortes: peso en la pérdida de los vóxeles más allá del borde del cerebro, en bloques de imágenes solo del cerebro: ahí no se conoce la verdad.</translation>
    </message>
    <message>
        <source>Without the fit; as published</source>
        <translation>Sin el ajuste; como se publicó</translation>
    </message>
    <message>
        <source>Write "enhanced, not acquired" into the picture</source>
        <translation>Escribir «enhanced, not acquired» en la imagen</translation>
    </message>
    <message>
        <source>Write this recipe into a JSON file, for another time or computer</source>
        <translation>Escribir esta receta en un archivo JSON, para otra vez u otro ordenador</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a conditioned_unet is told the slice spacing: give slice_spacings, as 2 10</source>
        <translation>a un conditioned_unet se le da el espaciado de los cortes: dé slice_spacings, como 2 10</translation>
    </message>
    <message>
        <source>a file of the series is cut off (it has fewer pixels than it announces); copy or export the series again</source>
        <translation>un archivo de la serie está cortado (tiene menos píxeles de los que anuncia); copie o exporte de nuevo la serie</translation>
    </message>
    <message>
        <source>a file of the series is gone; open the folder again</source>
        <translation>un archivo de la serie ha desaparecido; abra de nuevo la carpeta</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a result that was kept is damaged ({error})</source>
        <translation>un resultado guardado está dañado ({error})</translation>
    </message>
    <message>
        <source>a slice spacing of {factor} voxels leaves no slice of the {slices} along axis {slice_axis}</source>
        <translation>un espaciado de {factor} vóxeles no deja ningún corte de los {slices} en el eje {slice_axis}</translation>
    </message>
    <message>
        <source>a tissue map is empty: there is no voxel of grey or of white matter</source>
        <translation>un mapa de tejidos está vacío: no hay ningún vóxel de sustancia gris o blanca</translation>
    </message>
    <message>
        <source>a volume has three axes, but this one has shape {data}</source>
        <translation>un volumen tiene tres ejes, pero este tiene la forma {data}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a window needs two finite intensities, not {low} and {high}</source>
        <translation>una ventana necesita dos intensidades finitas, no {low} y {high}</translation>
    </message>
    <message>
        <source>about {done} left</source>
        <translation>quedan unos {done}</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>quedan unos {left}</translation>
    </message>
    <message>
        <source>added by the model</source>
        <translation>añadido por el modelo</translation>
    </message>
    <message>
        <source>and {SHOWN} more, see siqt list</source>
        <translation>y {SHOWN} más, véase siqt list</translation>
    </message>
    <message>
        <source>another run of siqt is writing into this folder.</source>
        <translation>otra ejecución de siqt está escribiendo en esta carpeta.</translation>
    </message>
    <message>
        <source>anterior</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any contrast</source>
        <translation>cualquier contraste</translation>
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
        <translation>beyond_weight va con extracted mayor que 0</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>corrección de sesgo</translation>
    </message>
    <message>
        <source>brain mask</source>
        <translation>máscara cerebral</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>según su cabecera</translation>
    </message>
    <message>
        <source>cannot be opened ({error})</source>
        <translation>no se puede abrir ({error})</translation>
    </message>
    <message>
        <source>cannot be read ({strerror})</source>
        <translation>no se puede leer ({strerror})</translation>
    </message>
    <message>
        <source>cannot be read ({value})</source>
        <translation>no se puede leer ({value})</translation>
    </message>
    <message>
        <source>charbonnier</source>
        <translation>charbonnier</translation>
    </message>
    <message>
        <source>claims {text} voxels, which is too large (at most {MAX_LENGTH} along an axis and {MAX_VOXELS} million in all); is the header damaged?</source>
        <translation>anuncia {text} vóxeles, lo que es demasiado grande (como máximo {MAX_LENGTH} por eje y {MAX_VOXELS} millones en total); ¿está dañada la cabecera?</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combinada</translation>
    </message>
    <message>
        <source>combined and enhanced, not acquired</source>
        <translation>combinada y mejorada, no adquirida</translation>
    </message>
    <message>
        <source>combining needs two scans or more, not {count}</source>
        <translation>combinar necesita dos imágenes o más, no {count}</translation>
    </message>
    <message>
        <source>comparing brightness</source>
        <translation>comparando el brillo</translation>
    </message>
    <message>
        <source>comparing the scans</source>
        <translation>comparando las imágenes</translation>
    </message>
    <message>
        <source>complex voxels (real and imaginary part)</source>
        <translation>vóxeles complejos (parte real e imaginaria)</translation>
    </message>
    <message>
        <source>computing the uncertainty</source>
        <translation>calculando la incertidumbre</translation>
    </message>
    <message>
        <source>contrast matching</source>
        <translation>igualación de contraste</translation>
    </message>
    <message>
        <source>contrast restoration</source>
        <translation>restauración de contraste</translation>
    </message>
    <message>
        <source>convert it to NIfTI first, for example with mri_convert</source>
        <translation>conviértalo antes a NIfTI, por ejemplo con mri_convert</translation>
    </message>
    <message>
        <source>convert the .hdr/.img pair to one .nii.gz file</source>
        <translation>convierta el par .hdr/.img en un solo archivo .nii.gz</translation>
    </message>
    <message>
        <source>convert the DICOM series to NIfTI first, for example with dcm2niix</source>
        <translation>convierta antes la serie DICOM a NIfTI, por ejemplo con dcm2niix</translation>
    </message>
    <message>
        <source>converting DICOM</source>
        <translation>convirtiendo DICOM</translation>
    </message>
    <message>
        <source>copying DICOM files</source>
        <translation>copiando archivos DICOM</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>coronal</translation>
    </message>
    <message>
        <source>data consistency</source>
        <translation>consistencia de los datos</translation>
    </message>
    <message>
        <source>dcm2niix, which converts DICOM, does not start ({strerror}); install SIQT again</source>
        <translation>dcm2niix, que convierte DICOM, no arranca ({strerror}); instale SIQT de nuevo</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>distancia, mm</translation>
    </message>
    <message>
        <source>each of its {extra} images has a single slice, so the slices lie along the fourth dimension.</source>
        <translation>cada una de sus {extra} imágenes tiene un solo corte, así que los cortes están en la cuarta dimensión.</translation>
    </message>
    <message>
        <source>enhanced, not acquired</source>
        <translation>mejorada, no adquirida</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>mejorada, engrosada de nuevo</translation>
    </message>
    <message>
        <source>enhancing every scan</source>
        <translation>mejorando cada imagen</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>mejorando la imagen {number}</translation>
    </message>
    <message>
        <source>enhancing scan {number} of {count}</source>
        <translation>mejorando la imagen {number} de {count}</translation>
    </message>
    <message>
        <source>espcn</source>
        <translation>espcn</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>uniformando el brillo</translation>
    </message>
    <message>
        <source>every voxel has the same value ({low}), so there is no scan</source>
        <translation>todos los vóxeles tienen el mismo valor ({low}), así que no hay imagen</translation>
    </message>
    <message>
        <source>every voxel has the same value ({min}); this is no scan</source>
        <translation>todos los vóxeles tienen el mismo valor ({min}); no es una imagen</translation>
    </message>
    <message>
        <source>every voxel of the scan is {flat}: there is nothing to see</source>
        <translation>todos los vóxeles de la imagen valen {flat}: no hay nada que ver</translation>
    </message>
    <message>
        <source>exists already; choose another name or allow overwriting</source>
        <translation>ya existe; elija otro nombre o permita sobrescribir</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>far too small</source>
        <translation>demasiado pequeño</translation>
    </message>
    <message>
        <source>files of this kind can hold programs and are not opened; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} card</source>
        <translation>estos archivos pueden contener programas y no se abren; un modelo es un archivo {WEIGHTS_SUFFIX} con su ficha {CARD_SUFFIX}</translation>
    </message>
    <message>
        <source>finding the brain</source>
        <translation>buscando el cerebro</translation>
    </message>
    <message>
        <source>flips are {flips}, but must be probabilities, 0 to 1</source>
        <translation>flips es {flips}, pero deben ser probabilidades, 0 a 1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>fusing the enhanced scans</source>
        <translation>fusionando las imágenes mejoradas</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussiano</translation>
    </message>
    <message>
        <source>give a .nii or .nii.gz file</source>
        <translation>dé un archivo .nii o .nii.gz</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation>sustancia gris</translation>
    </message>
    <message>
        <source>grey window: up and down brightness, left and right contrast</source>
        <translation>ventana de grises: arriba y abajo brillo, izquierda y derecha contraste</translation>
    </message>
    <message>
        <source>hardly any voxel holds a number (NaN, infinite); export again</source>
        <translation>casi ningún vóxel contiene un número (NaN, infinito); exporte de nuevo</translation>
    </message>
    <message>
        <source>hardly any voxel of the scan holds a number (NaN or infinite)</source>
        <translation>casi ningún vóxel de la imagen contiene un número (NaN o infinito)</translation>
    </message>
    <message>
        <source>has {what}; convert it to one grey value per voxel first</source>
        <translation>tiene {what}; conviértalo antes a un valor de gris por vóxel</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>vóxeles de alto campo</translation>
    </message>
    <message>
        <source>holds {extra} images (time points, echoes or channels), but one is wanted; save one of them as a file of its own</source>
        <translation>contiene {extra} imágenes (tiempos, ecos o canales), pero se quiere una; guarde una de ellas en su propio archivo</translation>
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
        <source>internal use only</source>
        <translation>solo uso interno</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolación</translation>
    </message>
    <message>
        <source>is a file; give a folder for DICOM</source>
        <translation>es un archivo; dé una carpeta para DICOM</translation>
    </message>
    <message>
        <source>is a folder; give one .nii or .nii.gz file</source>
        <translation>es una carpeta; dé un archivo .nii o .nii.gz</translation>
    </message>
    <message>
        <source>is a {sizes}-D image, but a scan has three dimensions; give the whole stack of slices</source>
        <translation>es una imagen {sizes}-D, pero una imagen de RM tiene tres dimensiones; dé la pila entera de cortes</translation>
    </message>
    <message>
        <source>is not DICOM, so it has no series {series}</source>
        <translation>no es DICOM, así que no tiene serie {series}</translation>
    </message>
    <message>
        <source>is not a DICOM file; give the folder of a scanner's export</source>
        <translation>no es un archivo DICOM; dé la carpeta exportada por un equipo</translation>
    </message>
    <message>
        <source>is not a NIfTI file (its mark is missing; an Analyze 7.5 file looks like this); convert the scan to NIfTI</source>
        <translation>no es un archivo NIfTI (falta su marca; un archivo Analyze 7.5 es así); convierta la imagen a NIfTI</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a DICOM file; give the folder of the series, or name the file with the ending .dcm</source>
        <translation>no es un archivo NIfTI, sino DICOM; dé la carpeta de la serie o ponga al archivo la extensión .dcm</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a Git LFS pointer; fetch the real file with 'git lfs pull'</source>
        <translation>no es un archivo NIfTI, sino un puntero de Git LFS; obtenga el archivo con 'git lfs pull'</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but text; give the scan itself, as .nii or .nii.gz</source>
        <translation>no es un archivo NIfTI, sino texto; dé la propia imagen, en .nii o .nii.gz</translation>
    </message>
    <message>
        <source>is not a NIfTI file, or its first bytes are damaged; convert the scan to .nii or .nii.gz</source>
        <translation>no es un archivo NIfTI, o sus primeros bytes están dañados; convierta la imagen a .nii o .nii.gz</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a .nii or .nii.gz file</source>
        <translation>no es un archivo corriente; dé un archivo .nii o .nii.gz</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a folder or a DICOM file</source>
        <translation>no es un archivo corriente; dé una carpeta o un archivo DICOM</translation>
    </message>
    <message>
        <source>is one half of a .hdr/.img pair; convert the pair to one .nii.gz file</source>
        <translation>es la mitad de un par .hdr/.img; convierta el par en un solo archivo .nii.gz</translation>
    </message>
    <message>
        <source>it does not say how far apart its slices are</source>
        <translation>no dice a qué distancia están sus cortes</translation>
    </message>
    <message>
        <source>it does not say where its slices lie</source>
        <translation>no dice dónde están sus cortes</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>tiene contraseña; descomprímalo antes</translation>
    </message>
    <message>
        <source>it has several images at the same place (a time series or diffusion)</source>
        <translation>tiene varias imágenes en el mismo lugar (serie temporal o difusión)</translation>
    </message>
    <message>
        <source>it has {images} images; a scan has up to {MAX_SLICES}</source>
        <translation>tiene {images} imágenes; una adquisición tiene hasta {MAX_SLICES}</translation>
    </message>
    <message>
        <source>it holds DICOM files, but scans are taken from NIfTI files here.</source>
        <translation>contiene archivos DICOM, pero aquí las imágenes se toman de archivos NIfTI.</translation>
    </message>
    <message>
        <source>it holds a file whose name leads out of it.</source>
        <translation>contiene un archivo cuyo nombre lleva fuera de él.</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files.</source>
        <translation>contiene más de {MAX_FILES} archivos.</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files; pack one scan</source>
        <translation>contiene más de {MAX_FILES} archivos; comprima una sola adquisición</translation>
    </message>
    <message>
        <source>it holds scans of {people} people.</source>
        <translation>contiene imágenes de {people} personas.</translation>
    </message>
    <message>
        <source>it holds {usable} series.</source>
        <translation>contiene {usable} series.</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>es una imagen en color</translation>
    </message>
    <message>
        <source>it is a localizer</source>
        <translation>es un localizador</translation>
    </message>
    <message>
        <source>it is a mosaic without Siemens' private header.</source>
        <translation>es un mosaico sin la cabecera privada de Siemens.</translation>
    </message>
    <message>
        <source>it is a projection</source>
        <translation>es una proyección</translation>
    </message>
    <message>
        <source>it is a single slice</source>
        <translation>es un solo corte</translation>
    </message>
    <message>
        <source>it is a {lower} image, not a magnitude image</source>
        <translation>es una imagen {lower}, no de magnitud</translation>
    </message>
    <message>
        <source>it is damaged; copy it again</source>
        <translation>está dañado; cópielo de nuevo</translation>
    </message>
    <message>
        <source>it is derived, not acquired</source>
        <translation>es derivada, no adquirida</translation>
    </message>
    <message>
        <source>it is no MR image, but a picture or a report</source>
        <translation>no es una imagen de RM, sino una figura o un informe</translation>
    </message>
    <message>
        <source>it is not MR, but {value}</source>
        <translation>no es RM, sino {value}</translation>
    </message>
    <message>
        <source>it is packed as a whole (deflated)</source>
        <translation>está comprimido por entero (deflated)</translation>
    </message>
    <message>
        <source>it is packed in an unknown way; pack it again</source>
        <translation>está comprimido de forma desconocida; comprímalo de nuevo</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>es demasiado grande para la memoria de este ordenador</translation>
    </message>
    <message>
        <source>it names a file that lies outside of its folder.</source>
        <translation>nombra un archivo que está fuera de su carpeta.</translation>
    </message>
    <message>
        <source>it states {frames} frames</source>
        <translation>anuncia {frames} fotogramas</translation>
    </message>
    <message>
        <source>it states {frames} frames and describes {each}</source>
        <translation>anuncia {frames} fotogramas y describe {each}</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked} GB from {packed} MB; that is no set of scans.</source>
        <translation>pasa de {packed} MB a {unpacked} GB al descomprimir; eso no es un conjunto de imágenes.</translation>
    </message>
    <message>
        <source>it was enhanced by SIQT before</source>
        <translation>ya fue mejorada por SIQT</translation>
    </message>
    <message>
        <source>it was kept by another version ({values})</source>
        <translation>lo guardó otra versión ({values})</translation>
    </message>
    <message>
        <source>its DICOM files are packed as a whole (deflated).</source>
        <translation>sus archivos DICOM están comprimidos por entero (deflated).</translation>
    </message>
    <message>
        <source>its DICOM files hold no image</source>
        <translation>sus archivos DICOM no contienen imagen</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>su cabecera está cortada</translation>
    </message>
    <message>
        <source>its header is damaged ({name})</source>
        <translation>su cabecera está dañada ({name})</translation>
    </message>
    <message>
        <source>its orientation is no pair of directions at right angles</source>
        <translation>su orientación no es un par de direcciones en ángulo recto</translation>
    </message>
    <message>
        <source>its pixel size is impossible</source>
        <translation>su tamaño de píxel es imposible</translation>
    </message>
    <message>
        <source>its pixels have several sizes</source>
        <translation>sus píxeles tienen varios tamaños</translation>
    </message>
    <message>
        <source>its slices are not thick, so it is used as it is, without the network.</source>
        <translation>sus cortes no son gruesos, así que se usa tal cual, sin la red.</translation>
    </message>
    <message>
        <source>its slices are thinner</source>
        <translation>sus cortes son más finos</translation>
    </message>
    <message>
        <source>its slices are {usual} mm apart, which is impossible</source>
        <translation>sus cortes están a {usual} mm, lo que es imposible</translation>
    </message>
    <message>
        <source>its slices do not lie on a line</source>
        <translation>sus cortes no están en una línea</translation>
    </message>
    <message>
        <source>its slices have mixed orientations</source>
        <translation>sus cortes tienen orientaciones mezcladas</translation>
    </message>
    <message>
        <source>its slices have several sizes</source>
        <translation>sus cortes tienen varios tamaños</translation>
    </message>
    <message>
        <source>its slices have {columns} x {rows} pixels</source>
        <translation>sus cortes tienen {columns} x {rows} píxeles</translation>
    </message>
    <message>
        <source>its slices lie between those of the scan</source>
        <translation>sus cortes están entre los de la imagen</translation>
    </message>
    <message>
        <source>its slices lie in another plane</source>
        <translation>sus cortes están en otro plano</translation>
    </message>
    <message>
        <source>learning rate {learning_rate}</source>
        <translation>tasa de aprendizaje {learning_rate}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargando el modelo</translation>
    </message>
    <message>
        <source>looking at the scans</source>
        <translation>examinando las imágenes</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>examinando {name}</translation>
    </message>
    <message>
        <source>looking for DICOM files</source>
        <translation>buscando archivos DICOM</translation>
    </message>
    <message>
        <source>looking for motion within the scans</source>
        <translation>buscando movimiento en las imágenes</translation>
    </message>
    <message>
        <source>looking for slices that moved</source>
        <translation>buscando cortes que se movieron</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>bajo campo</translation>
    </message>
    <message>
        <source>mean SNRs must be positive, not {mean}</source>
        <translation>las SNR medias deben ser positivas, no {mean}</translation>
    </message>
    <message>
        <source>mean and covariance are the active prior of the published configuration, which pairs them with FLAIR scans</source>
        <translation>media y covarianza son la distribución activa de la configuración publicada, que las asocia a imágenes FLAIR</translation>
    </message>
    <message>
        <source>mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors</source>
        <translation>media y covarianza figuran (comentadas) en la configuración publicada; que sean las de T1w se deduce de la media en una configuración anterior de los mismos autores</translation>
    </message>
    <message>
        <source>measuring the slice thickness</source>
        <translation>midiendo el grosor de corte</translation>
    </message>
    <message>
        <source>minus the reference</source>
        <translation>menos la referencia</translation>
    </message>
    <message>
        <source>minutes is {minutes}, but must be 0 or more</source>
        <translation>minutes es {minutes}, pero debe ser 0 o más</translation>
    </message>
    <message>
        <source>mm (off)</source>
        <translation>mm (desactivado)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>model {model_name} gives no uncertainty</source>
        <translation>el modelo {model_name} no da incertidumbre</translation>
    </message>
    <message>
        <source>model {name} ({architecture}, factor {factor}) does not fit the recipe's network ({architecture2}, factor {factor2}); take a recipe with the same network, factor and widths</source>
        <translation>el modelo {name} ({architecture}, factor {factor}) no sirve para la red de la receta ({architecture2}, factor {factor2}); use una receta con la misma red, factor y anchuras</translation>
    </message>
    <message>
        <source>model {name} cannot be told to restore contrast; leave restore at auto</source>
        <translation>no se puede pedir al modelo {name} que restaure el contraste; deje esa opción en auto</translation>
    </message>
    <message>
        <source>model {name} gives no uncertainty.</source>
        <translation>el modelo {name} no da incertidumbre.</translation>
    </message>
    <message>
        <source>model {name} is not told of noise; leave denoise at auto, or use on or off</source>
        <translation>al modelo {name} no se le dice el ruido; deje denoise en auto, o use on u off</translation>
    </message>
    <message>
        <source>model {name} needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>el modelo {name} necesita la normalización de intensidad {normalisation}, pero esta versión del programa tiene {NORMALISATION}</translation>
    </message>
    <message>
        <source>move the crosshair</source>
        <translation>mover la cruz</translation>
    </message>
    <message>
        <source>moved by {shift} mm and {angle} degrees to fit the first scan; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>movida {shift} mm y {angle} grados para ajustarse a la primera imagen; brillo {gain} veces el de la primera; el resultado difiere de ella en {residual} veces su ruido.</translation>
    </message>
    <message>
        <source>mse</source>
        <translation>mse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no DICOM file was found in it.</source>
        <translation>no se halló ningún archivo DICOM.</translation>
    </message>
    <message>
        <source>no NIfTI scan (.nii or .nii.gz) was found in it</source>
        <translation>no se halló ninguna imagen NIfTI (.nii o .nii.gz)</translation>
    </message>
    <message>
        <source>no NVIDIA or AMD GPU with a driver was found</source>
        <translation>no se halló ninguna GPU NVIDIA o AMD con controlador</translation>
    </message>
    <message>
        <source>no brain was found in this scan of {str} voxels; give a brain mask</source>
        <translation>no se halló cerebro en esta imagen de {str} vóxeles; dé una máscara cerebral</translation>
    </message>
    <message>
        <source>no brain was found.</source>
        <translation>no se halló cerebro.</translation>
    </message>
    <message>
        <source>no permission to make this folder</source>
        <translation>sin permiso para crear esta carpeta</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>sin permiso para leerlo</translation>
    </message>
    <message>
        <source>no permission to read the folders in it</source>
        <translation>sin permiso para leer las carpetas que contiene</translation>
    </message>
    <message>
        <source>no permission to read this file</source>
        <translation>sin permiso para leer este archivo</translation>
    </message>
    <message>
        <source>no permission to write into the folder {where}</source>
        <translation>sin permiso para escribir en la carpeta {where}</translation>
    </message>
    <message>
        <source>no preset {name}; there are {PRESETS}</source>
        <translation>no hay preajuste {name}; hay {PRESETS}</translation>
    </message>
    <message>
        <source>no scan has thick slices, so no model is run, and there is no uncertainty.</source>
        <translation>ninguna imagen tiene cortes gruesos, así que no se usa ningún modelo y no hay incertidumbre.</translation>
    </message>
    <message>
        <source>no scan was found, but some folders in it cannot be read (count: {count}).</source>
        <translation>no se encontró ninguna imagen, pero algunas carpetas que contiene no se pueden leer (número: {count}).</translation>
    </message>
    <message>
        <source>no series in it can be used.</source>
        <translation>ninguna serie se puede usar.</translation>
    </message>
    <message>
        <source>no such file or folder; check the path</source>
        <translation>no existe ese archivo o carpeta; compruebe la ruta</translation>
    </message>
    <message>
        <source>no such file; check the path</source>
        <translation>no existe ese archivo; compruebe la ruta</translation>
    </message>
    <message>
        <source>no such folder.</source>
        <translation>esa carpeta no existe.</translation>
    </message>
    <message>
        <source>no tissue maps: {words}</source>
        <translation>sin mapas de tejidos: {words}</translation>
    </message>
    <message>
        <source>noisy is 0, but the network is told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy es 0, pero a la red se le dice el ruido: dé ambos, noisy mayor que 0 y "told_noise": true en network, o ninguno</translation>
    </message>
    <message>
        <source>noisy is {noisy}, but the network is not told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy es {noisy}, pero a la red no se le dice el ruido: dé ambos, noisy mayor que 0 y "told_noise": true en network, o ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none of its {damaged} DICOM files can be read; copy or export them again</source>
        <translation>ninguno de sus {damaged} archivos DICOM se puede leer; cópielos o expórtelos de nuevo</translation>
    </message>
    <message>
        <source>none of the {listed} files that it lists is there.</source>
        <translation>ninguno de los {listed} archivos que enumera está ahí.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>no medible</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>no es el resultado</translation>
    </message>
    <message>
        <source>not written ({error})</source>
        <translation>no escrito ({error})</translation>
    </message>
    <message>
        <source>not written, because it holds voxels that are not numbers</source>
        <translation>no escrito, porque contiene vóxeles que no son números</translation>
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
        <translation>nada inusual</translation>
    </message>
    <message>
        <source>number of views</source>
        <translation>número de vistas</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblicuo</translation>
    </message>
    <message>
        <source>oblique slices, nearest to {plane}, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>cortes oblicuos, plano más cercano {plane}, {count} en total, a {spacing} mm, píxeles de {pixels} mm, relación señal-ruido {snr}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on the grid of this scan</source>
        <translation>en la rejilla de esta imagen</translation>
    </message>
    <message>
        <source>one file holds several scans</source>
        <translation>un archivo contiene varias adquisiciones</translation>
    </message>
    <message>
        <source>one-bit voxels</source>
        <translation>vóxeles de un bit</translation>
    </message>
    <message>
        <source>only NIfTI files (.nii, .nii.gz) can be read; {advice}</source>
        <translation>solo se pueden leer archivos NIfTI (.nii, .nii.gz); {advice}</translation>
    </message>
    <message>
        <source>only {found} voxels of brain were found in a scan of shape {shape}; tissue maps need at least {MIN_BRAIN_VOXELS}</source>
        <translation>solo se hallaron {found} vóxeles de cerebro en una imagen de forma {shape}; los mapas de tejidos necesitan al menos {MIN_BRAIN_VOXELS}</translation>
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
        <source>other scan</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>patch is {patch}, but needs three whole numbers</source>
        <translation>patch es {patch}, pero necesita tres números enteros</translation>
    </message>
    <message>
        <source>patches of {patch} voxels are too small: 8 at least</source>
        <translation>bloques de {patch} vóxeles son demasiado pequeños: al menos 8</translation>
    </message>
    <message>
        <source>placed as its header says; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>colocada como dice su cabecera; brillo {gain} veces el de la primera imagen; el resultado difiere de ella en {residual} veces su ruido.</translation>
    </message>
    <message>
        <source>placing the scans</source>
        <translation>situando las imágenes</translation>
    </message>
    <message>
        <source>preparing scans in their own contrast</source>
        <translation>preparando imágenes en su propio contraste</translation>
    </message>
    <message>
        <source>reading DICOM headers</source>
        <translation>leyendo cabeceras DICOM</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listos</translation>
    </message>
    <message>
        <source>registering the scans</source>
        <translation>registrando las imágenes</translation>
    </message>
    <message>
        <source>registration needs two scans or more, not {stacks}</source>
        <translation>el registro necesita dos imágenes o más, no {stacks}</translation>
    </message>
    <message>
        <source>rician</source>
        <translation>riciano</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>sagital</translation>
    </message>
    <message>
        <source>series {number} cannot be converted (dcm2niix wrote nothing): its pixels are damaged or packed in an unknown way</source>
        <translation>la serie {number} no se puede convertir (dcm2niix no escribió nada): sus píxeles están dañados o comprimidos de forma desconocida</translation>
    </message>
    <message>
        <source>series {number} cannot be used: {reason_unusable}</source>
        <translation>la serie {number} no se puede usar: {reason_unusable}</translation>
    </message>
    <message>
        <source>series {number} does not say where its slices lie</source>
        <translation>la serie {number} no dice dónde están sus cortes</translation>
    </message>
    <message>
        <source>series {number} has {shape} slices of {shape2} x {shape3} pixels, but was converted to {shape4}.</source>
        <translation>la serie {number} tiene {shape} cortes de {shape2} x {shape3} píxeles, pero se convirtió en {shape4}.</translation>
    </message>
    <message>
        <source>series {number}: the conversion took too long and was stopped</source>
        <translation>serie {number}: la conversión tardó demasiado y se detuvo</translation>
    </message>
    <message>
        <source>series {number}: the positions of the slices and the conversion by dcm2niix differ by {gaps} mm.</source>
        <translation>serie {number}: las posiciones de los cortes y la conversión de dcm2niix difieren en {gaps} mm.</translation>
    </message>
    <message>
        <source>sharpening with the guide</source>
        <translation>afinando con la guía</translation>
    </message>
    <message>
        <source>shift the picture</source>
        <translation>desplazar la imagen</translation>
    </message>
    <message>
        <source>simulated planes</source>
        <translation>planos simulados</translation>
    </message>
    <message>
        <source>simulated slices − scan</source>
        <translation>cortes simulados − imagen</translation>
    </message>
    <message>
        <source>single slices do not fit the other scans ({numbers}), and were left out.</source>
        <translation>algunos cortes no encajan con las otras imágenes ({numbers}) y se descartaron.</translation>
    </message>
    <message>
        <source>single slices moved ({numbers}), by up to {shift} mm and {angle} degrees.</source>
        <translation>algunos cortes se movieron ({numbers}), hasta {shift} mm y {angle} grados.</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>slice_spacings are {spacings}, but must be the least and the largest, in high-field voxels from 1 to 16</source>
        <translation>slice_spacings es {spacings}, pero debe dar el menor y el mayor, de 1 a 16 vóxeles de alto campo</translation>
    </message>
    <message>
        <source>slice_spacings go with contrast any</source>
        <translation>slice_spacings va con contraste any</translation>
    </message>
    <message>
        <source>slice_spacings need a network that is told of them, but {architecture} is not: take conditioned_unet</source>
        <translation>slice_spacings necesita una red que lo reciba, y {architecture} no lo es: use conditioned_unet</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>slices about 10 mm apart in public scans of this field</source>
        <translation>cortes a unos 10 mm en imágenes públicas de este campo</translation>
    </message>
    <message>
        <source>slices and SNR of the publication</source>
        <translation>cortes y SNR de la publicación</translation>
    </message>
    <message>
        <source>slices are missing (about {lost}); export or copy the series again</source>
        <translation>faltan cortes (unos {lost}); exporte o copie de nuevo la serie</translation>
    </message>
    <message>
        <source>slices of 5 mm with a gap, usual in hospitals</source>
        <translation>cortes de 5 mm con espacio, usuales en hospitales</translation>
    </message>
    <message>
        <source>snr is {snr}, but must be the least and the largest</source>
        <translation>snr es {snr}, pero debe dar el menor y el mayor</translation>
    </message>
    <message>
        <source>solving for one volume</source>
        <translation>resolviendo un solo volumen</translation>
    </message>
    <message>
        <source>step through the slices</source>
        <translation>recorrer los cortes</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>testing the model on this scan</source>
        <translation>probando el modelo en esta imagen</translation>
    </message>
    <message>
        <source>that this active prior is that of FLAIR</source>
        <translation>que esta distribución activa sea la de FLAIR</translation>
    </message>
    <message>
        <source>the DICOM file</source>
        <translation>el archivo DICOM</translation>
    </message>
    <message>
        <source>the DICOM files of the scan are not known any more.</source>
        <translation>ya no se conocen los archivos DICOM de la imagen.</translation>
    </message>
    <message>
        <source>the DICOM folder</source>
        <translation>la carpeta DICOM</translation>
    </message>
    <message>
        <source>the SNR</source>
        <translation>la SNR</translation>
    </message>
    <message>
        <source>the SNR and the gap</source>
        <translation>la SNR y el espacio entre cortes</translation>
    </message>
    <message>
        <source>the SNR and the pixels</source>
        <translation>la SNR y los píxeles</translation>
    </message>
    <message>
        <source>the affine is singular, an axis has no length; export or convert it again</source>
        <translation>la matriz afín es singular, un eje no tiene longitud; expórtela o conviértala de nuevo</translation>
    </message>
    <message>
        <source>the brain has the same value everywhere: there is nothing to segment</source>
        <translation>el cerebro tiene el mismo valor en todas partes: no hay nada que segmentar</translation>
    </message>
    <message>
        <source>the brain mask is empty: no brain was found in this scan</source>
        <translation>la máscara cerebral está vacía: no se halló cerebro en esta imagen</translation>
    </message>
    <message>
        <source>the brain mask is too small to estimate the noise from</source>
        <translation>la máscara cerebral es demasiado pequeña para estimar el ruido</translation>
    </message>
    <message>
        <source>the compressed data is damaged; copy the file again</source>
        <translation>los datos comprimidos están dañados; copie de nuevo el archivo</translation>
    </message>
    <message>
        <source>the covariance: relative deviations and correlation of the FLAIR prior</source>
        <translation>la covarianza: desviaciones relativas y correlación de la distribución FLAIR</translation>
    </message>
    <message>
        <source>the disk has {free} MB free; the result needs about {needed} MB.</source>
        <translation>el disco tiene {free} MB libres; el resultado necesita unos {needed} MB.</translation>
    </message>
    <message>
        <source>the distance of its slices varies from {min} to {max} mm</source>
        <translation>la distancia entre sus cortes varía de {min} a {max} mm</translation>
    </message>
    <message>
        <source>the file holds more data than its header announces; export or convert it again</source>
        <translation>el archivo contiene más datos de los que anuncia su cabecera; expórtelo o conviértalo de nuevo</translation>
    </message>
    <message>
        <source>the file is compressed twice.</source>
        <translation>el archivo está comprimido dos veces.</translation>
    </message>
    <message>
        <source>the file is cut off (fewer voxels than its header announces); copy it again</source>
        <translation>el archivo está cortado (menos vóxeles de los que anuncia su cabecera); cópielo de nuevo</translation>
    </message>
    <message>
        <source>the file is cut off inside its header; copy it again</source>
        <translation>el archivo está cortado dentro de su cabecera; cópielo de nuevo</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes); copy or export it again</source>
        <translation>el archivo está vacío (0 bytes); cópielo o expórtelo de nuevo</translation>
    </message>
    <message>
        <source>the folder holds files already; give a new one for DICOM</source>
        <translation>la carpeta ya contiene archivos; dé una nueva para DICOM</translation>
    </message>
    <message>
        <source>the folder holds {found} {WEIGHTS_SUFFIX} files; name the one to use</source>
        <translation>la carpeta contiene {found} archivos {WEIGHTS_SUFFIX}; diga cuál usar</translation>
    </message>
    <message>
        <source>the folder that it is to stand in does not exist</source>
        <translation>la carpeta en la que debe estar no existe</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>la guía</translation>
    </message>
    <message>
        <source>the guide does not show the brain of the scan</source>
        <translation>la guía no muestra el cerebro de la imagen</translation>
    </message>
    <message>
        <source>the head moved by {shift} mm and {angle} degrees between its even and its odd slices.</source>
        <translation>la cabeza se movió {shift} mm y {angle} grados entre sus cortes pares e impares.</translation>
    </message>
    <message>
        <source>the header is damaged (a dimension after the third has length {further}); export or convert the scan again</source>
        <translation>la cabecera está dañada (una dimensión tras la tercera tiene longitud {further}); exporte o convierta de nuevo la imagen</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {dim} dimensions)</source>
        <translation>la cabecera está dañada (anuncia {dim} dimensiones)</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {text} voxels)</source>
        <translation>la cabecera está dañada (anuncia {text} vóxeles)</translation>
    </message>
    <message>
        <source>the header is damaged (it puts the voxels at byte {offset}); export or convert the scan again</source>
        <translation>la cabecera está dañada (pone los vóxeles en el byte {offset}); exporte o convierta de nuevo la imagen</translation>
    </message>
    <message>
        <source>the header is damaged (the image lies {max} mm from the scanner's centre)</source>
        <translation>la cabecera está dañada (la imagen está a {max} mm del centro del equipo)</translation>
    </message>
    <message>
        <source>the header is damaged (the intensity offset is {inter})</source>
        <translation>la cabecera está dañada (el desplazamiento de intensidad es {inter})</translation>
    </message>
    <message>
        <source>the header is damaged ({form} code {fields}), so left and right cannot be told; export or convert the scan again</source>
        <translation>la cabecera está dañada (código {form} {fields}), así que no se distinguen izquierda y derecha; exporte o convierta de nuevo la imagen</translation>
    </message>
    <message>
        <source>the image axes are almost parallel to each other (the affine is singular or heavily sheared); export or convert the scan again</source>
        <translation>los ejes de la imagen son casi paralelos (matriz afín singular o muy cizallada); exporte o convierta de nuevo la imagen</translation>
    </message>
    <message>
        <source>the list of files (DICOMDIR) is damaged; give the folder instead</source>
        <translation>la lista de archivos (DICOMDIR) está dañada; dé la carpeta</translation>
    </message>
    <message>
        <source>the mask (shape {shape}) does not lie on the grid of the scan (shape {shape2}); give a mask on the scan's grid</source>
        <translation>la máscara (forma {shape}) no está en la rejilla de la imagen (forma {shape2}); dé una máscara en la rejilla de la imagen</translation>
    </message>
    <message>
        <source>the mask has shape {mask}, the scan {shape}</source>
        <translation>la máscara tiene la forma {mask}, la imagen {shape}</translation>
    </message>
    <message>
        <source>the mask has shape {shape}, but the scan {shape2}; give a mask on the scan's grid</source>
        <translation>la máscara tiene la forma {shape}, pero la imagen {shape2}; dé una máscara en la rejilla de la imagen</translation>
    </message>
    <message>
        <source>the mask is empty.</source>
        <translation>la máscara está vacía.</translation>
    </message>
    <message>
        <source>the mask is empty: it has no box</source>
        <translation>la máscara está vacía: no tiene caja</translation>
    </message>
    <message>
        <source>the mean intensity inside the brain is {mean}, but must be positive</source>
        <translation>la intensidad media en el cerebro es {mean}, pero debe ser positiva</translation>
    </message>
    <message>
        <source>the mean signal of white matter ({wm}) and grey matter ({gm}) must be positive; check that the tissue maps belong to this image</source>
        <translation>la señal media de las sustancias blanca ({wm}) y gris ({gm}) debe ser positiva; compruebe que los mapas de tejidos son de esta imagen</translation>
    </message>
    <message>
        <source>the mean, from the T2w configurations of the same authors</source>
        <translation>la media, de las configuraciones T2w de los mismos autores</translation>
    </message>
    <message>
        <source>the network gives no standard deviation</source>
        <translation>la red no da desviación típica</translation>
    </message>
    <message>
        <source>the noise is {noise}, but must be positive</source>
        <translation>el ruido es {noise}, pero debe ser positivo</translation>
    </message>
    <message>
        <source>the noise of the scan cannot be measured, and is taken for {share} of the brain's mean</source>
        <translation>el ruido de la imagen no se puede medir, y se supone {share} de la media del cerebro</translation>
    </message>
    <message>
        <source>the output folder {where} does not exist; make it first</source>
        <translation>la carpeta de salida {where} no existe; créela antes</translation>
    </message>
    <message>
        <source>the output is a folder; give a file name inside it</source>
        <translation>la salida es una carpeta; dé un nombre de archivo dentro de ella</translation>
    </message>
    <message>
        <source>the output is the input itself; choose another name</source>
        <translation>la salida es la propia entrada; elija otro nombre</translation>
    </message>
    <message>
        <source>the output must end in .nii or .nii.gz</source>
        <translation>la salida debe terminar en .nii o .nii.gz</translation>
    </message>
    <message>
        <source>the patch is {patch} slices long, but needs a multiple of the factor {factor}</source>
        <translation>el bloque tiene {patch} cortes, pero necesita un múltiplo del factor {factor}</translation>
    </message>
    <message>
        <source>the position of the image (affine) holds values that are not numbers; export or convert the scan again</source>
        <translation>la posición de la imagen (matriz afín) contiene valores que no son números; exporte o convierta de nuevo la imagen</translation>
    </message>
    <message>
        <source>the result differs from it by {residual} times its noise.</source>
        <translation>el resultado difiere de ella en {residual} veces su ruido.</translation>
    </message>
    <message>
        <source>the scan does not come from a DICOM series that says where it lies</source>
        <translation>la imagen no procede de una serie DICOM que diga dónde está</translation>
    </message>
    <message>
        <source>the scan has a single slice; an enhancement needs two or more</source>
        <translation>la imagen tiene un solo corte; la mejora necesita dos o más</translation>
    </message>
    <message>
        <source>the scan has {shape} voxels, and the re-acquired scan {shape2}: the enhanced scan does not belong to this scan</source>
        <translation>la imagen tiene {shape} vóxeles, y la readquirida {shape2}: la imagen mejorada no es de esta imagen</translation>
    </message>
    <message>
        <source>the scan holds voxels that are not finite</source>
        <translation>la imagen contiene vóxeles que no son finitos</translation>
    </message>
    <message>
        <source>the scan was not read from DICOM, so there is no patient and no study to write for</source>
        <translation>la imagen no se leyó de DICOM, así que no hay paciente ni estudio para el que escribir</translation>
    </message>
    <message>
        <source>the scans do not show the same ({names}): their fine structures agree by {likeness} only.</source>
        <translation>las imágenes no muestran lo mismo ({names}): sus estructuras finas concuerdan solo en {likeness}.</translation>
    </message>
    <message>
        <source>the scans have different contrasts ({contrasts}); combine scans of one contrast, or say which it is</source>
        <translation>las imágenes tienen contrastes distintos ({contrasts}); combine imágenes de un solo contraste o diga cuál es</translation>
    </message>
    <message>
        <source>the slices are sheared; such a volume cannot be written as DICOM</source>
        <translation>los cortes están cizallados; tal volumen no se puede escribir en DICOM</translation>
    </message>
    <message>
        <source>the slices are taken to be {thickness} mm thick, because those of another scan lie midway between them.</source>
        <translation>se supone que los cortes tienen {thickness} mm de grosor, porque los de otra imagen están a medio camino entre ellos.</translation>
    </message>
    <message>
        <source>the slices are {thickness} mm thick, {share} of the distance between them.</source>
        <translation>los cortes tienen {thickness} mm de grosor, {share} de la distancia entre ellos.</translation>
    </message>
    <message>
        <source>the slices of this scan are not thick: its voxels are {size} mm.</source>
        <translation>los cortes de esta imagen no son gruesos: sus vóxeles son de {size} mm.</translation>
    </message>
    <message>
        <source>the tissue maps are empty: there is no brain in this scan</source>
        <translation>los mapas de tejidos están vacíos: no hay cerebro en esta imagen</translation>
    </message>
    <message>
        <source>the tissue maps have shape {shape}, but the scan has {shape2}</source>
        <translation>los mapas de tejidos tienen la forma {shape}, pero la imagen {shape2}</translation>
    </message>
    <message>
        <source>the tissue maps must have one shape, but have {shapes}</source>
        <translation>los mapas de tejidos deben tener una sola forma, pero tienen {shapes}</translation>
    </message>
    <message>
        <source>the up-sampling factor is {factor}, but must be at least 1</source>
        <translation>el factor de ampliación es {factor}, pero debe ser al menos 1</translation>
    </message>
    <message>
        <source>the volume looks like a map of regions, not like a scan</source>
        <translation>el volumen parece un mapa de regiones, no una imagen</translation>
    </message>
    <message>
        <source>the voxel size is missing (the header says {pixdim}); export or convert the scan again</source>
        <translation>falta el tamaño del vóxel (la cabecera dice {pixdim}); exporte o convierta de nuevo la imagen</translation>
    </message>
    <message>
        <source>the voxel size {size} mm is outside {MIN_SPACING_MM} to {MAX_SPACING_MM} mm; check the header (are the units millimetres?)</source>
        <translation>el tamaño del vóxel {size} mm está fuera de {MIN_SPACING_MM} a {MAX_SPACING_MM} mm; compruebe la cabecera (¿las unidades son milímetros?)</translation>
    </message>
    <message>
        <source>the zip</source>
        <translation>el zip</translation>
    </message>
    <message>
        <source>the zip is damaged; copy it again</source>
        <translation>el zip está dañado; cópielo de nuevo</translation>
    </message>
    <message>
        <source>there is no model {name}; by name there are: {known}</source>
        <translation>no hay modelo {name}; por nombre hay: {known}</translation>
    </message>
    <message>
        <source>there is no model: this installation is incomplete; install it again, or set {FOLDERS_VARIABLE} to a folder with models</source>
        <translation>no hay modelo: esta instalación está incompleta; instale de nuevo o ponga en {FOLDERS_VARIABLE} una carpeta con modelos</translation>
    </message>
    <message>
        <source>there is no overlay {kind}; choose one of: {KINDS}</source>
        <translation>no hay superposición {kind}; elija entre: {KINDS}</translation>
    </message>
    <message>
        <source>there is no scan to train on</source>
        <translation>no hay imagen para entrenar</translation>
    </message>
    <message>
        <source>there is no series {number}.</source>
        <translation>no hay serie {number}.</translation>
    </message>
    <message>
        <source>there is no training run to resume in {folder}: it needs {CONFIG_FILE} and {STATE_FILE}</source>
        <translation>no hay entrenamiento que reanudar en {folder}: hacen falta {CONFIG_FILE} y {STATE_FILE}</translation>
    </message>
    <message>
        <source>there is no {missing}, which a model needs</source>
        <translation>no hay {missing}, que un modelo necesita</translation>
    </message>
    <message>
        <source>there is no {name}, which a model needs</source>
        <translation>no hay {name}, que un modelo necesita</translation>
    </message>
    <message>
        <source>there is no {name}: {count} CUDA device(s) were found, counted from 0</source>
        <translation>no hay {name}: se hallaron {count} dispositivo(s) CUDA, contados desde 0</translation>
    </message>
    <message>
        <source>there is no {what} {value}; choose one of: {words}</source>
        <translation>no hay {what} {value}; elija entre: {words}</translation>
    </message>
    <message>
        <source>there is nothing to compare inside the brain mask</source>
        <translation>no hay nada que comparar dentro de la máscara cerebral</translation>
    </message>
    <message>
        <source>there is too little memory to run the network</source>
        <translation>hay muy poca memoria para ejecutar la red</translation>
    </message>
    <message>
        <source>this PyTorch is CPU-only</source>
        <translation>este PyTorch es solo para CPU</translation>
    </message>
    <message>
        <source>this folder cannot be read, so what is in it is left out</source>
        <translation>esta carpeta no se puede leer, así que su contenido se descarta</translation>
    </message>
    <message>
        <source>this folder cannot be read.</source>
        <translation>esta carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>this is a 7-Zip archive.</source>
        <translation>es un archivo 7-Zip.</translation>
    </message>
    <message>
        <source>this is a RAR archive.</source>
        <translation>es un archivo RAR.</translation>
    </message>
    <message>
        <source>this is a ZIP archive.</source>
        <translation>es un archivo ZIP.</translation>
    </message>
    <message>
        <source>this is a Zstandard file.</source>
        <translation>es un archivo Zstandard.</translation>
    </message>
    <message>
        <source>this is a bzip2 file.</source>
        <translation>es un archivo bzip2.</translation>
    </message>
    <message>
        <source>this is a link to a file that is not there.</source>
        <translation>es un enlace a un archivo que no está.</translation>
    </message>
    <message>
        <source>this is an xz file.</source>
        <translation>es un archivo xz.</translation>
    </message>
    <message>
        <source>this is no model of this program; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} file beside it</source>
        <translation>no es un modelo de este programa; un modelo es un archivo {WEIGHTS_SUFFIX} con su archivo {CARD_SUFFIX} al lado</translation>
    </message>
    <message>
        <source>this is not JSON: {error}</source>
        <translation>no es JSON: {error}</translation>
    </message>
    <message>
        <source>this model needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>este modelo necesita la normalización de intensidad {normalisation}, pero esta versión del programa tiene {NORMALISATION}</translation>
    </message>
    <message>
        <source>this output path cannot be used ({error})</source>
        <translation>esta ruta de salida no se puede usar ({error})</translation>
    </message>
    <message>
        <source>this scan ({shape} voxels of {size} mm) could not be registered to the MNI152 template.</source>
        <translation>esta imagen ({shape} vóxeles de {size} mm) no se pudo registrar con la plantilla MNI152.</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>inclinado</translation>
    </message>
    <message>
        <source>tissue maps</source>
        <translation>mapas de tejidos</translation>
    </message>
    <message>
        <source>tissue maps of shape {shape}, scan of {shape2}</source>
        <translation>mapas de tejidos de forma {shape}, imagen de {shape2}</translation>
    </message>
    <message>
        <source>tissue maps of {name} ({number} of {count})</source>
        <translation>mapas de tejidos de {name} ({number} de {count})</translation>
    </message>
    <message>
        <source>to be segmented</source>
        <translation>por segmentar</translation>
    </message>
    <message>
        <source>to segment</source>
        <translation>por segmentar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertidumbre</translation>
    </message>
    <message>
        <source>uncertainty, % of brain mean</source>
        <translation>incertidumbre, % del cerebro</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>values {min} to {max} do not fit into {kind}</source>
        <translation>los valores {min} a {max} no caben en {kind}</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>vóxeles</translation>
    </message>
    <message>
        <source>voxels cannot be written as {kind}</source>
        <translation>los vóxeles no se pueden escribir como {kind}</translation>
    </message>
    <message>
        <source>voxels of 1.6 × 1.6 × 5 mm, usual for portable scanners of this field</source>
        <translation>vóxeles de 1,6 × 1,6 × 5 mm, usuales en equipos portátiles de este campo</translation>
    </message>
    <message>
        <source>voxels of unknown type {code}</source>
        <translation>vóxeles de tipo desconocido {code}</translation>
    </message>
    <message>
        <source>voxels, %</source>
        <translation>vóxeles, %</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>white matter</source>
        <translation>sustancia blanca</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>imagen entera</translation>
    </message>
    <message>
        <source>with contrast agent</source>
        <translation>con agente de contraste</translation>
    </message>
    <message>
        <source>working grid</source>
        <translation>rejilla de trabajo</translation>
    </message>
    <message>
        <source>writing DICOM</source>
        <translation>escribiendo DICOM</translation>
    </message>
    <message>
        <source>writing DICOM maps</source>
        <translation>escribiendo mapas DICOM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{available} of {total} GiB free</source>
        <translation>{available} de {total} GiB libres</translation>
    </message>
    <message>
        <source>{below} % of the voxels are negative, which magnitude MRI never is.</source>
        <translation>El {below} % de los vóxeles son negativos, lo que una RM de magnitud nunca es.</translation>
    </message>
    <message>
        <source>{clipped} % of the picture has the highest value ({max}): the brightest tissue seems cut off.</source>
        <translation>El {clipped} % de la imagen tiene el valor más alto ({max}): el tejido más claro parece recortado.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel_mm} x {pixel_mm2} mm</source>
        <translation>{columns} x {rows} píxeles de {pixel_mm} x {pixel_mm2} mm</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing about {native:.3g} mm ({low:.3g} to {high:.3g} mm), {factor} times as many slices</source>
        <translation>{contrast}, espaciado de los cortes de unos {native} mm ({low} a {high} mm), {factor} veces más cortes</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing {low:.3g} to {high:.3g} mm, up to {factor} times as many slices</source>
        <translation>{contrast}, espaciado de los cortes de {low} a {high} mm, hasta {factor} veces más cortes</translation>
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
        <source>{count} slices at the {end} end ({mm} mm) lie beyond the centre of the last measured slice.</source>
        <translation>{count} cortes en el extremo {end} ({mm} mm) están más allá del centro del último corte medido.</translation>
    </message>
    <message>
        <source>{count} slices at the {end} end ({mm} mm) would lie beyond the centre of the last measured slice.</source>
        <translation>{count} cortes en el extremo {end} ({mm} mm) estarían más allá del centro del último corte medido.</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) are far below 0 and lie beside the brightest ones.</source>
        <translation>{count} vóxeles ({share} %) están muy por debajo de 0 y junto a los más claros.</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) were too bright for the integers of the file, and became negative.</source>
        <translation>{count} vóxeles ({share} %) eran demasiado claros para los enteros del archivo y se volvieron negativos.</translation>
    </message>
    <message>
        <source>{count} voxels held no number (NaN or infinite).</source>
        <translation>{count} vóxeles no contenían un número (NaN o infinito).</translation>
    </message>
    <message>
        <source>{cpu_name}, {cpu_threads} threads</source>
        <translation>{cpu_name}, {cpu_threads} hilos</translation>
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
        <source>{folder} already holds a training run; choose another folder, or resume it</source>
        <translation>{folder} ya contiene un entrenamiento; elija otra carpeta o reanúdelo</translation>
    </message>
    <message>
        <source>{guide} was not used as a guide: its slices lie where those of the scan lie and are as far apart, so it did not see what lies between them.</source>
        <translation>{guide} no se usó como guía: sus cortes están donde los de la imagen e igual de separados, así que no vio lo que hay entre ellos.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices are closer together than those of the scan.</source>
        <translation>{guide} se usó como guía: sus cortes están más juntos que los de la imagen.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie between those of the scan.</source>
        <translation>{guide} se usó como guía: sus cortes están entre los de la imagen.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie in another plane than those of the scan.</source>
        <translation>{guide} se usó como guía: sus cortes están en otro plano que los de la imagen.</translation>
    </message>
    <message>
        <source>{guide} would be used as a guide.</source>
        <translation>{guide} se usaría como guía.</translation>
    </message>
    <message>
        <source>{guide} would not be used as a guide.</source>
        <translation>{guide} no se usaría como guía.</translation>
    </message>
    <message>
        <source>{held} held out for validation</source>
        <translation>{held} para la validación</translation>
    </message>
    <message>
        <source>{hot} voxels are far brighter than all others.</source>
        <translation>{hot} vóxeles son mucho más claros que todos los demás.</translation>
    </message>
    <message>
        <source>{least} to {most}{unit}.</source>
        <translation>De {least} a {most}{unit}.</translation>
    </message>
    <message>
        <source>{left} left out</source>
        <translation>{left} descartada(s)</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}</source>
        <translation>No se pudo abrir {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} does not fit the other scans: its fine structures agree with theirs by {likeness} only.</source>
        <translation>{name} no encaja con las otras imágenes: sus estructuras finas concuerdan con ellas solo en {likeness}.</translation>
    </message>
    <message>
        <source>{name} has no parameter {unknown}; it has {known}</source>
        <translation>{name} no tiene parámetro {unknown}; tiene {known}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} está mejorada. Selecciónela en la lista de resultados.</translation>
    </message>
    <message>
        <source>{name} is far too large</source>
        <translation>{name} es demasiado grande</translation>
    </message>
    <message>
        <source>{name} is no device; use auto, cpu, cuda, cuda:1 (a number) or mps</source>
        <translation>{name} no es un dispositivo; use auto, cpu, cuda, cuda:1 (un número) o mps</translation>
    </message>
    <message>
        <source>{name} is not a recipe: a recipe is a text file</source>
        <translation>{name} no es una receta: una receta es un archivo de texto</translation>
    </message>
    <message>
        <source>{name} is not on the grid of {image_name}: its shape is {shape} and that of the image {shape2}, or it lies elsewhere; segment the image again or take the map out of its folder</source>
        <translation>{name} no está en la rejilla de {image_name}: su forma es {shape} y la de la imagen {shape2}, o está en otro lugar; segmente de nuevo la imagen o saque el mapa de su carpeta</translation>
    </message>
    <message>
        <source>{name} is the reference of {scan}. It stands in the fourth view.</source>
        <translation>{name} es la referencia de {scan}. Está en la cuarta vista.</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be at most {maximum}</source>
        <translation>{name} es {told}{unit}, pero debe ser como máximo {maximum}</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be {word} {minimum}</source>
        <translation>{name} es {told}{unit}, pero debe ser {word} {minimum}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a finite number</source>
        <translation>{name} es {value}, pero debe ser un número finito</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a whole number</source>
        <translation>{name} es {value}, pero debe ser un número entero</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be at least {low} and at most {high}</source>
        <translation>{name} es {value}, pero debe ser al menos {low} y como máximo {high}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be of type {name2}</source>
        <translation>{name} es {value}, pero debe ser del tipo {name2}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be one of {choices}</source>
        <translation>{name} es {value}, pero debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>{name} needs three numbers, not {given}</source>
        <translation>{name} necesita tres números, no {given}</translation>
    </message>
    <message>
        <source>{name} was left out: its fine structures agree with those of the other scans by {likeness} only.</source>
        <translation>{name} se descartó: sus estructuras finas concuerdan con las de las otras imágenes solo en {likeness}.</translation>
    </message>
    <message>
        <source>{name}, an axial slice between two measured ones; patient's right is left.</source>
        <translation>{name}, un corte axial entre dos medidos; la derecha del paciente está a la izquierda.</translation>
    </message>
    <message>
        <source>{name}, on the enhanced grid</source>
        <translation>{name}, en la rejilla mejorada</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written</source>
        <translation>{name}: no se pudo escribir la imagen</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written ({errorString})</source>
        <translation>{name}: no se pudo escribir la imagen ({errorString})</translation>
    </message>
    <message>
        <source>{needed} to be segmented first</source>
        <translation>{needed} por segmentar antes</translation>
    </message>
    <message>
        <source>{one} and {other} hold the same voxels in the same place; give each scan once, since a copy adds nothing and would count as a second measurement</source>
        <translation>{one} y {other} contienen los mismos vóxeles en el mismo lugar; dé cada imagen una sola vez, pues una copia no añade nada y contaría como segunda medida</translation>
    </message>
    <message>
        <source>{patches_per_second} patches per second</source>
        <translation>{patches_per_second} bloques por segundo</translation>
    </message>
    <message>
        <source>{paths} scans are too few.</source>
        <translation>{paths} imágenes son pocas.</translation>
    </message>
    <message>
        <source>{path} is damaged, so the run cannot be resumed; choose another folder</source>
        <translation>{path} está dañado, así que el entrenamiento no se puede reanudar; elija otra carpeta</translation>
    </message>
    <message>
        <source>{plane} slices, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>cortes, plano {plane}, {count} en total, a {spacing} mm, píxeles de {pixels} mm, relación señal-ruido {snr}.</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}, {count} cortes cada {spacing} mm</translation>
    </message>
    <message>
        <source>{plane}, {slices} slices, {spacing_mm} mm apart</source>
        <translation>{plane}, {slices} cortes, a {spacing_mm} mm</translation>
    </message>
    <message>
        <source>{replaced} voxels held no number (NaN or infinite) and were set to 0.</source>
        <translation>{replaced} vóxeles no contenían un número (NaN o infinito) y se pusieron a 0.</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} vóxeles de {spacing} mm</translation>
    </message>
    <message>
        <source>{share} of the brain is shown by one scan only.</source>
        <translation>{share} del cerebro lo muestra una sola imagen.</translation>
    </message>
    <message>
        <source>{shift} mm and {angle} degrees from the place that its header tells.</source>
        <translation>{shift} mm y {angle} grados del lugar que dice su cabecera.</translation>
    </message>
    <message>
        <source>{size} voxels of {voxel} mm</source>
        <translation>{size} vóxeles de {voxel} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title}: cerebro {brain} ml, gris {gm}, blanca {wm}, LCR {csf} ml</translation>
    </message>
    <message>
        <source>{training} to train on</source>
        <translation>{training} para entrenar</translation>
    </message>
    <message>
        <source>{unknown} is to be left out, but is no scan of {folder}; name scans by their path inside that folder</source>
        <translation>{unknown} debe descartarse, pero no es una imagen de {folder}; nombre las imágenes por su ruta dentro de esa carpeta</translation>
    </message>
    <message>
        <source>{value}, simulated</source>
        <translation>{value}, simulada</translation>
    </message>
    <message>
        <source>{volume}: {voxels} voxels, {area} mm²</source>
        <translation>{volume}: {voxels} vóxeles, {area} mm²</translation>
    </message>
    <message>
        <source>{wanted} is missing</source>
        <translation>falta {wanted}</translation>
    </message>
    <message>
        <source>{where} is a file, not a folder to write into</source>
        <translation>{where} es un archivo, no una carpeta en la que escribir</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>“{text}” is not a list of {kind} with commas between them</source>
        <translation>«{text}» no es una lista de {kind} separados por comas</translation>
    </message>
</context>
</TS>
