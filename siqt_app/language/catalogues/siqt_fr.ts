<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>siqt</name>
    <message>
        <source> For training, fewer patches per step or smaller patches need less memory too.</source>
        <translation> Pour l'apprentissage, moins de patchs par pas ou des patchs plus petits demandent aussi moins de mémoire.</translation>
    </message>
    <message>
        <source> It was begun with the scans in {source}.</source>
        <translation> Il a commencé avec les IRM de {source}.</translation>
    </message>
    <message>
        <source>, tilted</source>
        <translation>, inclinées</translation>
    </message>
    <message>
        <source>0.36 T scanner, as the publication states</source>
        <translation>scanner de 0,36 T, comme l'indique la publication</translation>
    </message>
    <message>
        <source>0.36 T, as published</source>
        <translation>0,36 T, comme publié</translation>
    </message>
    <message>
        <source>1 result that was not saved is back.</source>
        <translation>1 résultat non enregistré est de retour.</translation>
    </message>
    <message>
        <source>1 result was not saved last time.</source>
        <translation>1 résultat n'a pas été enregistré la dernière fois.</translation>
    </message>
    <message>
        <source>1.5 T, thick slices</source>
        <translation>1,5 T, coupes épaisses</translation>
    </message>
    <message>
        <source>40 healthy adults, 3 T</source>
        <translation>40 adultes sains, 3 T</translation>
    </message>
    <message>
        <source>64 mT, portable</source>
        <translation>64 mT, portable</translation>
    </message>
    <message>
        <source>8-bit integers are not faster on this processor, or cannot be had for this model.</source>
        <translation>Les entiers de 8 bits ne sont pas plus rapides sur ce processeur, ou n'existent pas pour ce modèle.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; {known}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; {assumed}.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Connu :&lt;/b&gt; {known}.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Supposé :&lt;/b&gt; {assumed}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A NIfTI file (.nii, .nii.gz) or DICOM</source>
        <translation>Un fichier NIfTI (.nii, .nii.gz) ou DICOM</translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>Un clic dans une vue l'affiche aussi</translation>
    </message>
    <message>
        <source>A click shows a scan; a click with the right button offers more</source>
        <translation>Un clic montre une IRM ; un clic droit propose plus</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>Un film : la ligne va d'un côté à l'autre</translation>
    </message>
    <message>
        <source>A folder inside the DICOM folder could not be read.</source>
        <translation>Un dossier dans le dossier DICOM n'a pas pu être lu.</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>Une IRM à bas champ simulée à partir du modèle MNI152</translation>
    </message>
    <message>
        <source>A new or empty folder; model, log and what is needed to resume are kept there. A folder with a run that was stopped can be chosen to resume it.</source>
        <translation>Un dossier nouveau ou vide ; le modèle, le journal et ce qu'il faut pour reprendre y sont gardés. Un dossier avec un apprentissage arrêté peut être choisi pour le reprendre.</translation>
    </message>
    <message>
        <source>A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.</source>
        <translation>Une région dans l'air autour de la tête : le bruit est son écart type divisé par 0,655. Sinon l'écart type de chaque région, qui contient aussi du tissu.</translation>
    </message>
    <message>
        <source>A scan of the same person with thin slices: results are scored against it</source>
        <translation>Une IRM de la même personne à coupes fines : les résultats lui sont comparés</translation>
    </message>
    <message>
        <source>A scan that does not agree with the others is left out. With this it is used all the same.</source>
        <translation>Une image qui ne concorde pas avec les autres est écartée. Avec ceci elle est utilisée quand même.</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>Une IRM à bas champ simulée du cerveau MNI152</translation>
    </message>
    <message>
        <source>A slice of a held-out scan appears here when training begins.</source>
        <translation>Une coupe d'une IRM mise de côté apparaît ici quand l'apprentissage commence.</translation>
    </message>
    <message>
        <source>A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.</source>
        <translation>Une antenne de surface reçoit plus de signal de ce qui est proche. L'IRM reçoit un ombrage lisse, au plus à cette distance de 1 (0,3 : de 1/1,3 à 1,3). De 0 à 2. 0 : aucun.</translation>
    </message>
    <message>
        <source>A thick-slice brain MRI: a NIfTI file (.nii, .nii.gz), or the folder or zip of a scanner (DICOM). It is enhanced on this computer; nothing is sent anywhere.</source>
        <translation>Une IRM cérébrale à coupes épaisses : un fichier NIfTI (.nii, .nii.gz), ou le dossier ou le zip d'un scanner (DICOM). Elle est améliorée sur cet ordinateur ; rien n'est envoyé.</translation>
    </message>
    <message>
        <source>About SIQT</source>
        <translation>À propos de SIQT</translation>
    </message>
    <message>
        <source>About the scans</source>
        <translation>Au sujet des IRM</translation>
    </message>
    <message>
        <source>Add a scan of the same person…</source>
        <translation>Ajouter une IRM de la même personne…</translation>
    </message>
    <message>
        <source>Add scans, or hold out fewer.</source>
        <translation>Ajoutez des IRM, ou mettez-en moins de côté.</translation>
    </message>
    <message>
        <source>Add scans, or lower validation_subjects.</source>
        <translation>Ajoutez des IRM, ou baissez validation_subjects.</translation>
    </message>
    <message>
        <source>Add scans…</source>
        <translation>Ajouter des IRM…</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Added detail</source>
        <translation>Détail ajouté</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Against {name}</source>
        <translation>Par rapport à {name}</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>Concorde avec toutes les IRM : diffère de {residual} fois le bruit.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only.</source>
        <translation>Concorde avec l'IRM à {percent} % seulement.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>Concorde avec l'IRM : {percent} %.</translation>
    </message>
    <message>
        <source>Agrees with {used} of {count} scans; the others were left out.</source>
        <translation>Concorde avec {used} IRM sur {count} ; les autres ont été écartées.</translation>
    </message>
    <message>
        <source>All figures as a CSV file</source>
        <translation>Toutes les valeurs dans un fichier CSV</translation>
    </message>
    <message>
        <source>All slices lie in one direction.</source>
        <translation>Toutes les coupes sont dans une seule direction.</translation>
    </message>
    <message>
        <source>All views share zoom and position</source>
        <translation>Toutes les vues ont le même zoom et la même position</translation>
    </message>
    <message>
        <source>All {held} scans that can be used are held out for validation.</source>
        <translation>Les {held} IRM utilisables sont toutes mises de côté pour la validation.</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>Les {total} IRM sont améliorées.</translation>
    </message>
    <message>
        <source>Allow it, or take the folder out, and try again</source>
        <translation>Donnez ce droit, ou retirez le dossier, et réessayez</translation>
    </message>
    <message>
        <source>Allow reading them, and try again</source>
        <translation>Autorisez leur lecture, puis réessayez</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>Aussi : la molette, les flèches</translation>
    </message>
    <message>
        <source>An average of 152 people, brain only, with its own tissue maps.</source>
        <translation>Une moyenne de 152 personnes, cerveau seul, avec ses cartes de tissus.</translation>
    </message>
    <message>
        <source>An enhanced scan is an estimate, not an acquisition. It can miss or invent detail, most of all in lesions.</source>
        <translation>Une IRM améliorée est une estimation, pas une acquisition. Du détail peut manquer ou être inventé, surtout dans les lésions.</translation>
    </message>
    <message>
        <source>An enhancement cannot undo this.</source>
        <translation>Une amélioration ne peut pas corriger cela.</translation>
    </message>
    <message>
        <source>An enhancement would gain little and might invent detail</source>
        <translation>Une amélioration apporterait peu et pourrait inventer du détail</translation>
    </message>
    <message>
        <source>Another scan or result in the view under the mouse</source>
        <translation>Une autre IRM ou un autre résultat dans la vue sous la souris</translation>
    </message>
    <message>
        <source>Apple GPU (mps)</source>
        <translation>GPU Apple (mps)</translation>
    </message>
    <message>
        <source>Arithmetic of the network: bf16 where the device is fast in it.</source>
        <translation>Arithmétique du réseau : bf16 où le processeur y est rapide.</translation>
    </message>
    <message>
        <source>As NIfTI, with a JSON file</source>
        <translation>En NIfTI, avec un fichier JSON</translation>
    </message>
    <message>
        <source>As NIfTI, with its parameters</source>
        <translation>En NIfTI, avec ses paramètres</translation>
    </message>
    <message>
        <source>As PNG, as wide as you say</source>
        <translation>En PNG, de la largeur voulue</translation>
    </message>
    <message>
        <source>As a series in the study of the scan; it holds the patient's name</source>
        <translation>Comme série dans l'examen de l'IRM ; elle contient le nom du patient</translation>
    </message>
    <message>
        <source>As it will be listed in Enhance.</source>
        <translation>Son nom dans la liste d'Améliorer.</translation>
    </message>
    <message>
        <source>As many as there are pictures</source>
        <translation>Autant que d'images</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>As the headers place it, it did not see what lies between the slices of this scan.</source>
        <translation>Selon les en-têtes, il n'a pas vu ce qui est entre les coupes de cette IRM.</translation>
    </message>
    <message>
        <source>As the headers place it, it saw what lies between the slices of this scan.</source>
        <translation>Selon les en-têtes, il a vu ce qui est entre les coupes de cette IRM.</translation>
    </message>
    <message>
        <source>As the program chooses</source>
        <translation>Au choix du programme</translation>
    </message>
    <message>
        <source>As this scanner…</source>
        <translation>Comme ce scanner…</translation>
    </message>
    <message>
        <source>As voxels</source>
        <translation>En voxels</translation>
    </message>
    <message>
        <source>Ask for none</source>
        <translation>N'en demandez pas</translation>
    </message>
    <message>
        <source>At least {least}{unit}.</source>
        <translation>Au moins {least}{unit}.</translation>
    </message>
    <message>
        <source>At most {most}{unit}.</source>
        <translation>Au plus {most}{unit}.</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Contraste auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: {name}, {what}</source>
        <translation>Automatique : {name}, {what}</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Begin with these scans</source>
        <translation>Commencer avec ces IRM</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans.</source>
        <translation>Meilleur modèle, pas {step} : {gain} dB par rapport à l'interpolation sur les IRM mises de côté.</translation>
    </message>
    <message>
        <source>Best model, step {step}: {gain:+.2f} dB against interpolation on held-out scans. It is not better than interpolation and is not offered. Train longer, or on more scans.</source>
        <translation>Meilleur modèle, pas {step} : {gain} dB par rapport à l'interpolation sur les IRM mises de côté. Il n'est pas meilleur que l'interpolation et n'est pas proposé. Entraînez plus longtemps, ou avec plus d'IRM.</translation>
    </message>
    <message>
        <source>Bias correction changed the brightness in the brain by {change} (standard deviation).</source>
        <translation>La correction du biais a changé la luminosité dans le cerveau de {change} (écart type).</translation>
    </message>
    <message>
        <source>Bias correction found no smooth differences of brightness.</source>
        <translation>La correction du biais n'a pas trouvé de différences lisses de luminosité.</translation>
    </message>
    <message>
        <source>Blur within slices</source>
        <translation>Flou dans les coupes</translation>
    </message>
    <message>
        <source>Brain mask and uncertainty, too</source>
        <translation>Masque cérébral et incertitude aussi</translation>
    </message>
    <message>
        <source>Bright intensities have overflown.</source>
        <translation>Les fortes intensités ont débordé.</translation>
    </message>
    <message>
        <source>Brightness: white × {wm2}, grey × {gm2}; noise {noise}</source>
        <translation>Luminosité : blanche × {wm2}, grise × {gm2} ; bruit {noise}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bring back unsaved results</source>
        <translation>Récupérer les résultats non enregistrés</translation>
    </message>
    <message>
        <source>Bringing back unsaved results</source>
        <translation>Récupération des résultats non enregistrés</translation>
    </message>
    <message>
        <source>Bringing {name} onto the grid of this scan</source>
        <translation>Mise de {name} sur la grille de cette IRM</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush radius</source>
        <translation>Rayon du pinceau</translation>
    </message>
    <message>
        <source>CNR: difference of a region's mean from the mean of this one, over the noise</source>
        <translation>CNR : différence entre la moyenne d'une région et celle-ci, divisée par le bruit</translation>
    </message>
    <message>
        <source>CSF, grey matter, white matter</source>
        <translation>LCR, substance grise, substance blanche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Check left and right with the original images.</source>
        <translation>Vérifiez gauche et droite avec les images d'origine.</translation>
    </message>
    <message>
        <source>Check the edge of the brain in the result, or give a mask.</source>
        <translation>Vérifiez le bord du cerveau dans le résultat, ou donnez un masque.</translation>
    </message>
    <message>
        <source>Check the fit</source>
        <translation>Vérifier l'ajustement</translation>
    </message>
    <message>
        <source>Check the scan first.</source>
        <translation>Vérifiez d'abord l'IRM.</translation>
    </message>
    <message>
        <source>Check the side with the original images.</source>
        <translation>Vérifiez le côté avec les images d'origine.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Choisissez un dossier pour l'apprentissage.</translation>
    </message>
    <message>
        <source>Choose a folder of high-field scans.</source>
        <translation>Choisissez un dossier d'IRM à haut champ.</translation>
    </message>
    <message>
        <source>Choose a folder, save, quit</source>
        <translation>Choisir un dossier, enregistrer, quitter</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a tool and drag in a view. Every view is measured at the same place. Drag what was drawn to move it; Del removes it.</source>
        <translation>Choisissez un outil et tracez dans une vue. Chaque vue est mesurée au même endroit. Faites glisser un tracé pour le déplacer ; Suppr l'efface.</translation>
    </message>
    <message>
        <source>Choose another model first</source>
        <translation>Choisissez d'abord un autre modèle</translation>
    </message>
    <message>
        <source>Choose another model, or ask for no uncertainty</source>
        <translation>Choisissez un autre modèle, ou ne demandez pas d'incertitude</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose in each what it shows</source>
        <translation>Choisissez dans chacune ce qu'elle montre</translation>
    </message>
    <message>
        <source>Choose one: {usable2}</source>
        <translation>Choisissez-en une : {usable2}</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>Choisir les séries</translation>
    </message>
    <message>
        <source>Choose the best model of this run in Enhance</source>
        <translation>Choisir le meilleur modèle de cet apprentissage dans Améliorer</translation>
    </message>
    <message>
        <source>Choose what a view shows</source>
        <translation>Choisir ce que montre une vue</translation>
    </message>
    <message>
        <source>Choose what this view shows</source>
        <translation>Choisir ce que montre cette vue</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close scan</source>
        <translation>Fermer l'IRM</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Coil</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Coil shading</source>
        <translation>Ombrage d'antenne</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>Couleurs de la superposition</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combiner</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Combiner…</translation>
    </message>
    <message>
        <source>Combining {count} scans ({name})</source>
        <translation>Combinaison de {count} IRM ({name})</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare both pictures.</source>
        <translation>Comparez les deux images.</translation>
    </message>
    <message>
        <source>Compare the pictures.</source>
        <translation>Comparez les images.</translation>
    </message>
    <message>
        <source>Comparing {name} with the reference</source>
        <translation>Comparaison de {name} avec la référence</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>Comparaison des IRM</translation>
    </message>
    <message>
        <source>Condition rate</source>
        <translation>Taux des conditions</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast matching includes a step of it.</source>
        <translation>L'accord du contraste en contient une étape.</translation>
    </message>
    <message>
        <source>Contrast restored</source>
        <translation>Contraste rétabli</translation>
    </message>
    <message>
        <source>Contrast to</source>
        <translation>Contraste avec</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: difference from the region chosen below, over the noise</source>
        <translation>Rapport contraste sur bruit : différence avec la région choisie dessous, divisée par le bruit</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Convert each series first, such as with dcm2niix</source>
        <translation>Convertissez d'abord chaque série, par exemple avec dcm2niix</translation>
    </message>
    <message>
        <source>Convert or export the scan again if they were measured.</source>
        <translation>Convertissez ou exportez de nouveau l'IRM si elles ont été mesurées.</translation>
    </message>
    <message>
        <source>Convert the scan again.</source>
        <translation>Convertissez de nouveau l'IRM.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l'image</translation>
    </message>
    <message>
        <source>Copy the line of the terminal that makes the same scan: siqt simulate …</source>
        <translation>Copier la ligne de terminal qui fait la même IRM : siqt simulate …</translation>
    </message>
    <message>
        <source>Copy the siqt train line that does the same in a shell, on a server for example</source>
        <translation>Copier la ligne siqt train qui fait de même dans un terminal, par exemple sur un serveur</translation>
    </message>
    <message>
        <source>Copy the whole disc</source>
        <translation>Copiez le disque entier</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Correlation with the scan: {correlation}.</source>
        <translation>Corrélation avec l'IRM : {correlation}.</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>DICOM files beside this series could not be read (count: {count}).</source>
        <translation>Des fichiers DICOM à côté de cette série n'ont pas pu être lus (nombre : {count}).</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data consistency changed the result: its difference from the slices was {before} times the noise, and is now {after} times the noise.</source>
        <translation>La cohérence des données a changé le résultat : son écart aux coupes valait {before} fois le bruit, il vaut maintenant {after} fois le bruit.</translation>
    </message>
    <message>
        <source>Data consistency is enforced.</source>
        <translation>La cohérence des données est imposée.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced by itself.</source>
        <translation>La cohérence des données n'est pas imposée à part.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced, as asked.</source>
        <translation>La cohérence des données n'est pas imposée, comme demandé.</translation>
    </message>
    <message>
        <source>Data consistency is not enforced.</source>
        <translation>La cohérence des données n'est pas imposée.</translation>
    </message>
    <message>
        <source>Decay of the averaged weights</source>
        <translation>Décroissance de la moyenne des poids</translation>
    </message>
    <message>
        <source>Decay of the learning rate</source>
        <translation>Décroissance du taux d'apprentissage</translation>
    </message>
    <message>
        <source>Decay of the running mean of the weights that is validated and kept; 0 is off.</source>
        <translation>Décroissance de la moyenne mobile des poids, qui est validée et gardée ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Device, and how the model is applied</source>
        <translation>Processeur, et emploi du modèle</translation>
    </message>
    <message>
        <source>Difference from the reference</source>
        <translation>Différence avec la référence</translation>
    </message>
    <message>
        <source>Differs from a scan by {residual:.1f} times its noise.</source>
        <translation>Diffère d'une IRM de {residual} fois son bruit.</translation>
    </message>
    <message>
        <source>Differs from the result by {residual} times its noise</source>
        <translation>Diffère du résultat de {residual} fois son bruit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Do not trust the result around them.</source>
        <translation>Ne vous fiez pas au résultat autour d'eux.</translation>
    </message>
    <message>
        <source>Do not trust the result there.</source>
        <translation>Ne vous fiez pas au résultat à cet endroit.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, not saved</source>
        <translation>Terminé, non enregistré</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Drag a line: its length, and the intensities along it</source>
        <translation>Tracez une ligne : sa longueur et les intensités le long</translation>
    </message>
    <message>
        <source>Drag a rectangle: mean, SD, SNR, CNR and histogram</source>
        <translation>Tracez un rectangle : moyenne, écart type, SNR, CNR et histogramme</translation>
    </message>
    <message>
        <source>Draw from prior</source>
        <translation>Tirer au hasard</translation>
    </message>
    <message>
        <source>Draw nothing</source>
        <translation>Ne rien tracer</translation>
    </message>
    <message>
        <source>Draw nothing; a click moves the crosshair</source>
        <translation>Ne rien tracer ; un clic déplace le réticule</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Drop a scan here</source>
        <translation>Déposez une IRM ici</translation>
    </message>
    <message>
        <source>Drop a scan here, a folder or a DICOM disc. The sample scan shows what the program does.</source>
        <translation>Déposez ici une IRM, un dossier ou un disque DICOM. L'exemple montre ce que fait le programme.</translation>
    </message>
    <message>
        <source>Each of them got its own place.</source>
        <translation>Chacune a reçu sa propre place.</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices, as asked.</source>
        <translation>Chaque coupe devient {factor} coupes, comme demandé.</translation>
    </message>
    <message>
        <source>Each slice becomes {factor} slices.</source>
        <translation>Chaque coupe devient {factor} coupes.</translation>
    </message>
    <message>
        <source>Each was shifted in its plane by interpolation, so that they lie upright over one another</source>
        <translation>Chacune a été décalée dans son plan par interpolation, pour qu'elles soient droites l'une au-dessus de l'autre</translation>
    </message>
    <message>
        <source>Earlier validations</source>
        <translation>Validations précédentes</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>Enhance a scan first.</source>
        <translation>Améliorez d'abord une IRM.</translation>
    </message>
    <message>
        <source>Enhance all</source>
        <translation>Tout améliorer</translation>
    </message>
    <message>
        <source>Enhance all ({count})</source>
        <translation>Tout améliorer ({count})</translation>
    </message>
    <message>
        <source>Enhance anyway</source>
        <translation>Améliorer quand même</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result</source>
        <translation>Améliorer chaque IRM ouverte sans résultat</translation>
    </message>
    <message>
        <source>Enhance every open scan that has no result, one after the other. What is set at the side holds for the scan that is shown; the others are enhanced with Automatic.</source>
        <translation>Améliorer chaque IRM ouverte sans résultat, l'une après l'autre. Les réglages à côté valent pour l'IRM affichée ; les autres sont en automatique.</translation>
    </message>
    <message>
        <source>Enhance it</source>
        <translation>Améliorez-la</translation>
    </message>
    <message>
        <source>Enhance the open scan</source>
        <translation>Améliorer l'IRM ouverte</translation>
    </message>
    <message>
        <source>Enhance the scan (Ctrl+E)</source>
        <translation>Améliorer l'IRM (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>Améliorer l'IRM après celle en cours (Ctrl+E)</translation>
    </message>
    <message>
        <source>Enhance the scan to have the result scored.</source>
        <translation>Améliorez l'IRM pour que le résultat soit évalué.</translation>
    </message>
    <message>
        <source>Enhance the simulated scan, and compare with the high-field one.</source>
        <translation>Améliorer l'IRM simulée et la comparer à celle à haut champ.</translation>
    </message>
    <message>
        <source>Enhance this</source>
        <translation>Améliorer ceci</translation>
    </message>
    <message>
        <source>Enhance, simulate, measure</source>
        <translation>Améliorer, simuler, mesurer</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>Améliorée</translation>
    </message>
    <message>
        <source>Enhanced and interpolated scan minus the reference, inside the brain</source>
        <translation>IRM améliorée et interpolée moins la référence, dans le cerveau</translation>
    </message>
    <message>
        <source>Enhancing {name}</source>
        <translation>Amélioration de {name}</translation>
    </message>
    <message>
        <source>Epsilon of the Charbonnier loss</source>
        <translation>Epsilon de la perte de Charbonnier</translation>
    </message>
    <message>
        <source>Error at which the Charbonnier loss turns from square to absolute, in brain means.</source>
        <translation>Erreur à laquelle la perte de Charbonnier passe du carré à la valeur absolue, en moyennes du cerveau.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Estimate: later</source>
        <translation>Estimation : plus tard</translation>
    </message>
    <message>
        <source>Even if slices are thin</source>
        <translation>Même si les coupes sont fines</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>Chaque résultat est enregistré aussitôt dans un dossier de votre choix</translation>
    </message>
    <message>
        <source>Every voxel has the same value ({low}): no scan.</source>
        <translation>Chaque voxel a la même valeur ({low}) : ce n'est pas une IRM.</translation>
    </message>
    <message>
        <source>Everything runs on this computer; nothing is sent anywhere.</source>
        <translation>Tout se passe sur cet ordinateur ; rien n'est envoyé.</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erreur attendue</translation>
    </message>
    <message>
        <source>Expected error inside the brain: {typical} % of the brain's mean intensity (standard deviation, median of the voxels).</source>
        <translation>Erreur attendue dans le cerveau : {typical} % de l'intensité moyenne du cerveau (écart type, médiane des voxels).</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness, which is much.</source>
        <translation>Erreur attendue : environ {percent} % de la luminosité, ce qui est beaucoup.</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness.</source>
        <translation>Erreur attendue : environ {percent} % de la luminosité.</translation>
    </message>
    <message>
        <source>Expected error: not known.</source>
        <translation>Erreur attendue : inconnue.</translation>
    </message>
    <message>
        <source>Expected size of the error, in the scan's intensities, as NIfTI</source>
        <translation>Erreur attendue, dans les intensités de l'IRM, en NIfTI</translation>
    </message>
    <message>
        <source>Expected size of the model's error. It is not a probability that a lesion is real.</source>
        <translation>Erreur attendue du modèle. Ce n'est pas la probabilité qu'une lésion soit réelle.</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Exporter une image</translation>
    </message>
    <message>
        <source>Export it again with that</source>
        <translation>Exportez-la de nouveau avec lui</translation>
    </message>
    <message>
        <source>Export picture of a size…</source>
        <translation>Exporter une image à une taille…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l'image…</translation>
    </message>
    <message>
        <source>Export swipe as GIF…</source>
        <translation>Exporter le balayage en GIF…</translation>
    </message>
    <message>
        <source>Export the scan again with more levels.</source>
        <translation>Exportez de nouveau l'IRM avec plus de niveaux.</translation>
    </message>
    <message>
        <source>Export the swipe</source>
        <translation>Exporter le balayage</translation>
    </message>
    <message>
        <source>Export them again without that, or unpack them with dcmconv of dcmtk</source>
        <translation>Exportez-les de nouveau sans cela, ou décompressez-les avec dcmconv de dcmtk</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Film (*.gif)</source>
        <translation>Film (*.gif)</translation>
    </message>
    <message>
        <source>Find grey matter, white matter and fluid in the scans that have no tissue maps yet. Training does this too before it begins.</source>
        <translation>Trouver substance grise, substance blanche et liquide dans les IRM sans cartes de tissus. L'apprentissage le fait aussi avant de commencer.</translation>
    </message>
    <message>
        <source>Find tissues</source>
        <translation>Trouver les tissus</translation>
    </message>
    <message>
        <source>Find white and grey matter</source>
        <translation>Trouver substance blanche et grise</translation>
    </message>
    <message>
        <source>Finding grey and white matter</source>
        <translation>Recherche des substances grise et blanche</translation>
    </message>
    <message>
        <source>Finding grey and white matter. It takes about a minute for each volume.</source>
        <translation>Recherche des substances grise et blanche. Environ une minute par volume.</translation>
    </message>
    <message>
        <source>Finding white and grey matter</source>
        <translation>Recherche des substances blanche et grise</translation>
    </message>
    <message>
        <source>Fine contrast is lost.</source>
        <translation>Le contraste fin est perdu.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feu</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Fit width and level to the brain</source>
        <translation>Ajuster la fenêtre au cerveau</translation>
    </message>
    <message>
        <source>Fixed tissue</source>
        <translation>Tissu fixe</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of high-field scans</source>
        <translation>Dossier d'IRM à haut champ</translation>
    </message>
    <message>
        <source>Folder of the run</source>
        <translation>Dossier de l'apprentissage</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>Pour T1w : volumes du cerveau avant et après, et superposition.</translation>
    </message>
    <message>
        <source>For a conditioned_unet with contrast any: the smallest and the largest slice spacing, for example 2, 10 thin slices. One model then serves them all. Empty for networks for one slice spacing.</source>
        <translation>Pour un conditioned_unet avec contraste quelconque : le plus petit et le plus grand espacement des coupes, par exemple 2, 10 coupes fines. Un seul modèle les sert alors tous. Vide pour les réseaux à un seul espacement.</translation>
    </message>
    <message>
        <source>For information.</source>
        <translation>Pour information.</translation>
    </message>
    <message>
        <source>For research only. Not for diagnosis or treatment.</source>
        <translation>Pour la recherche seulement. Ni diagnostic ni traitement.</translation>
    </message>
    <message>
        <source>For viewers that do not show the description of a series.</source>
        <translation>Pour les visionneuses qui ne montrent pas la description d'une série.</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Fraction of patches that get artificial lesions.</source>
        <translation>Part des patchs qui reçoivent des lésions artificielles.</translation>
    </message>
    <message>
        <source>Fraction of patches whose input is 0 outside a widened brain mask, as in enhancing.</source>
        <translation>Part des patchs dont l'entrée est 0 hors d'un masque cérébral élargi, comme pour améliorer.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder</source>
        <translation>Libérez de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>From name or header: not stated</source>
        <translation>Nom ou en-tête : non indiqué</translation>
    </message>
    <message>
        <source>From name or header: {contrast}</source>
        <translation>Nom ou en-tête : {contrast}</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>À partir du prochain démarrage</translation>
    </message>
    <message>
        <source>From the next start on. The translations were not reviewed by native speakers.</source>
        <translation>À partir du prochain démarrage. Les traductions n'ont pas été relues par des locuteurs natifs.</translation>
    </message>
    <message>
        <source>GM</source>
        <translation>SG</translation>
    </message>
    <message>
        <source>Gap between slices</source>
        <translation>Espace entre coupes</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <source>Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.</source>
        <translation>Gaussien : le même bruit partout, comme dans la méthode publiée. Les valeurs peuvent être négatives. Ricien : le bruit d'une image de magnitude. Il n'est jamais négatif et éclaircit les régions sombres.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Ghosts in the brain are not removed.</source>
        <translation>Les fantômes dans le cerveau ne sont pas retirés.</translation>
    </message>
    <message>
        <source>Give a folder of scans</source>
        <translation>Donnez un dossier d'IRM</translation>
    </message>
    <message>
        <source>Give a mask that is 1 in the brain</source>
        <translation>Donnez un masque qui vaut 1 dans le cerveau</translation>
    </message>
    <message>
        <source>Give a scanner's export or a NIfTI file</source>
        <translation>Donnez l'export d'un scanner ou un fichier NIfTI</translation>
    </message>
    <message>
        <source>Give scans of one person and one contrast.</source>
        <translation>Donnez des IRM d'une seule personne et d'un seul contraste.</translation>
    </message>
    <message>
        <source>Give the folder of one examination</source>
        <translation>Donnez le dossier d'un seul examen</translation>
    </message>
    <message>
        <source>Give the folder of one person</source>
        <translation>Donnez le dossier d'une seule personne</translation>
    </message>
    <message>
        <source>Go back to earlier validations</source>
        <translation>Revenir aux validations précédentes</translation>
    </message>
    <message>
        <source>Go on with the run in this folder where it stopped</source>
        <translation>Continuer l'apprentissage de ce dossier là où il s'est arrêté</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Gradient clipping, norm</source>
        <translation>Écrêtage du gradient, norme</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.</source>
        <translation>Les substances grise et blanche prennent le contraste d'une IRM à haut champ. Automatique : si le modèle connaît le contraste de cette IRM.</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>Substance grise</translation>
    </message>
    <message>
        <source>Grey matter, white matter and fluid as SPM's c1, c2, c3 files.</source>
        <translation>Substances grise et blanche et liquide, fichiers c1, c2, c3 de SPM.</translation>
    </message>
    <message>
        <source>Half of the patches get both SNRs times exp(u), u uniform in [-jitter, jitter].</source>
        <translation>La moitié des patchs ont leurs deux SNR multipliés par exp(u), u uniforme dans [-variation, variation].</translation>
    </message>
    <message>
        <source>Half of the patches get slices of uneven brightness: standard deviation of its logarithm.</source>
        <translation>La moitié des patchs ont des coupes de luminosité inégale : écart type de son logarithme.</translation>
    </message>
    <message>
        <source>Held out: the network does not learn from it. The network is tested on it.</source>
        <translation>Mise de côté : le réseau n'apprend pas d'elle. Il est testé sur elle.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Pages d'aide</translation>
    </message>
    <message>
        <source>High-field contrast</source>
        <translation>Contraste de haut champ</translation>
    </message>
    <message>
        <source>High-field contrast is not restored, as asked.</source>
        <translation>Le contraste de haut champ n'est pas rétabli, comme demandé.</translation>
    </message>
    <message>
        <source>High-field contrast is not restored.</source>
        <translation>Le contraste de haut champ n'est pas rétabli.</translation>
    </message>
    <message>
        <source>High-field contrast is restored, as asked.</source>
        <translation>Le contraste de haut champ est rétabli, comme demandé.</translation>
    </message>
    <message>
        <source>High-field contrast is restored.</source>
        <translation>Le contraste de haut champ est rétabli.</translation>
    </message>
    <message>
        <source>High-field contrast is restored: the combined volume gets the contrast that the model gives {name}.</source>
        <translation>Le contraste de haut champ est rétabli : le volume combiné prend le contraste que le modèle donne à {name}.</translation>
    </message>
    <message>
        <source>High-field contrast was not restored.</source>
        <translation>Le contraste de haut champ n'a pas été rétabli.</translation>
    </message>
    <message>
        <source>High-field sample</source>
        <translation>Exemple à haut champ</translation>
    </message>
    <message>
        <source>How far the estimates are from the truth, over the last steps</source>
        <translation>Écart entre estimations et vérité, sur les derniers pas</translation>
    </message>
    <message>
        <source>How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.</source>
        <translation>De combien le résultat diffère de chaque IRM, vu comme elle le verrait, en écarts types de son bruit. Celle qui diffère le plus compte. Une IRM peu bruitée peut différer davantage : la forme de ses coupes n'est pas assez bien connue.</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>Comment les IRM sont combinées</translation>
    </message>
    <message>
        <source>If the data set is one of DataLad, fetch the file with 'datalad get'</source>
        <translation>Si le jeu de données est de DataLad, récupérez le fichier avec « datalad get »</translation>
    </message>
    <message>
        <source>If they are, the head moved too much; keep all scans to combine them all the same</source>
        <translation>Si c'est le cas, la tête a trop bougé ; gardez toutes les IRM pour les combiner quand même</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>À sa place</translation>
    </message>
    <message>
        <source>In the browser: pictures, figures, volumes, what was done</source>
        <translation>Dans le navigateur : images, chiffres, volumes, ce qui a été fait</translation>
    </message>
    <message>
        <source>Input and target are multiplied by exp(u), u uniform in [-brightness, brightness].</source>
        <translation>Entrée et cible sont multipliées par exp(u), u uniforme dans [-luminosité, luminosité].</translation>
    </message>
    <message>
        <source>Interpolate the scan</source>
        <translation>Interpoler l'IRM</translation>
    </message>
    <message>
        <source>Interpolated</source>
        <translation>Interpolée</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>Elle ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>It is not opened</source>
        <translation>Il n'est pas ouvert</translation>
    </message>
    <message>
        <source>It is not used</source>
        <translation>Elle n'est pas utilisée</translation>
    </message>
    <message>
        <source>It is told that the noise is {level} of the brain's mean.</source>
        <translation>Il sait que le bruit vaut {level} de la moyenne du cerveau.</translation>
    </message>
    <message>
        <source>It needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>Il faut les coupes telles que mesurées, mais le bruit ou le biais est retiré d'abord.</translation>
    </message>
    <message>
        <source>It shows another person or another contrast, or the head moved while it ran.</source>
        <translation>Elle montre une autre personne ou un autre contraste, ou la tête a bougé pendant l'acquisition.</translation>
    </message>
    <message>
        <source>It was not tested on {contrast} scans.</source>
        <translation>Il n'a pas été testé sur des IRM {contrast}.</translation>
    </message>
    <message>
        <source>It was not trained for the scan's pixels of {pixels} mm; the result keeps these.</source>
        <translation>Il n'a pas été entraîné pour les pixels de l'IRM de {pixels} mm ; le résultat les garde.</translation>
    </message>
    <message>
        <source>It was not trained for the slice spacing of {spacing} mm, and improves the scan less.</source>
        <translation>Il n'a pas été entraîné pour l'espacement des coupes de {spacing} mm et améliore moins l'IRM.</translation>
    </message>
    <message>
        <source>It was not trained for voxels of {pixels} x {spacing} mm, and improves the scan less.</source>
        <translation>Il n'a pas été entraîné pour des voxels de {pixels} x {spacing} mm et améliore moins l'IRM.</translation>
    </message>
    <message>
        <source>It was segmented before.</source>
        <translation>Elle a déjà été segmentée.</translation>
    </message>
    <message>
        <source>It was trained for this voxel size.</source>
        <translation>Il a été entraîné pour cette taille de voxel.</translation>
    </message>
    <message>
        <source>It was used all the same, because all scans were to be kept.</source>
        <translation>Elle a été utilisée quand même, car toutes les IRM devaient être gardées.</translation>
    </message>
    <message>
        <source>Its slices are {largest} mm apart and its pixels {smallest} mm wide: the simulator makes thick slices from thin ones, and needs a high-field scan with thin slices to start from.</source>
        <translation>Ses coupes sont espacées de {largest} mm et ses pixels mesurent {smallest} mm : le simulateur fait des coupes épaisses à partir de coupes fines, et a besoin d'une IRM à haut champ à coupes fines.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Jitter of brightness</source>
        <translation>Variation de la luminosité</translation>
    </message>
    <message>
        <source>Jitter of the SNR</source>
        <translation>Variation du SNR</translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>Garder toutes les IRM</translation>
    </message>
    <message>
        <source>Keep all scans to combine it all the same.</source>
        <translation>Gardez toutes les IRM pour la combiner quand même.</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Garder et quitter</translation>
    </message>
    <message>
        <source>Keep the patient's identity</source>
        <translation>Garder l'identité du patient</translation>
    </message>
    <message>
        <source>Keep the scans' contrast</source>
        <translation>Garder le contraste des IRM</translation>
    </message>
    <message>
        <source>Keeping a result</source>
        <translation>Conservation d'un résultat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Touches et souris</translation>
    </message>
    <message>
        <source>Known once all scans have been looked at.</source>
        <translation>Connu quand toutes les IRM auront été examinées.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest bias field</source>
        <translation>Plus grand champ de biais</translation>
    </message>
    <message>
        <source>Largest in-plane blur, FWHM</source>
        <translation>Plus grand flou dans le plan, FWHM</translation>
    </message>
    <message>
        <source>Largest norm of the gradient.</source>
        <translation>Plus grande norme du gradient.</translation>
    </message>
    <message>
        <source>Last fraction of the steps, over which it falls along a cosine.</source>
        <translation>Dernière part des pas, sur laquelle il décroît selon un cosinus.</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>Superposer LCR, substances grise et blanche aux vues</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <source>Learning rate of what turns conditions into scales, over the other.</source>
        <translation>Taux d'apprentissage de ce qui change les conditions en échelles, sur l'autre.</translation>
    </message>
    <message>
        <source>Least and largest mean of the brain over the noise of these patches; log-uniform.</source>
        <translation>Plus petite et plus grande moyenne du cerveau sur le bruit, pour ces patchs ; log-uniforme.</translation>
    </message>
    <message>
        <source>Least brain in a patch</source>
        <translation>Part minimale de cerveau d'un patch</translation>
    </message>
    <message>
        <source>Least fraction of brain in a patch.</source>
        <translation>Part minimale de cerveau dans un patch.</translation>
    </message>
    <message>
        <source>Left button</source>
        <translation>Bouton gauche</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>Exclue : elle ne s'accorde pas aux autres</translation>
    </message>
    <message>
        <source>Length of the training. The network improves a little with each step.</source>
        <translation>Durée de l'apprentissage. Le réseau s'améliore un peu à chaque pas.</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>Longueur et profil le long d'une ligne</translation>
    </message>
    <message>
        <source>Lesions lie in tissue, and their voxels weigh 1 + this times |relative change| in the loss, in patches that have some.</source>
        <translation>Les lésions sont dans le tissu et leurs voxels pèsent 1 + ceci fois |changement relatif| dans la perte, dans les patchs qui en ont.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Load a reference first: File &gt; Load reference.</source>
        <translation>Chargez d'abord une référence : Fichier &gt; Charger une référence.</translation>
    </message>
    <message>
        <source>Load a reference: a scan of the same person with thin slices</source>
        <translation>Charger une référence : une IRM de la même personne à coupes fines</translation>
    </message>
    <message>
        <source>Load a reference…</source>
        <translation>Charger une référence…</translation>
    </message>
    <message>
        <source>Load parameters</source>
        <translation>Charger les paramètres</translation>
    </message>
    <message>
        <source>Load parameters from a JSON file, or from the one beside a simulated scan.</source>
        <translation>Charger les paramètres d'un fichier JSON, ou de celui d'une IRM simulée.</translation>
    </message>
    <message>
        <source>Loading the parameters</source>
        <translation>Chargement des paramètres</translation>
    </message>
    <message>
        <source>Loading the reference {name}</source>
        <translation>Chargement de la référence {name}</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Look at the scans once more, after files were added or repaired</source>
        <translation>Examiner de nouveau les IRM, après un ajout ou une réparation de fichiers</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>Vérifiez que les détails ne contiennent pas de noms avant de les envoyer.</translation>
    </message>
    <message>
        <source>Looking at the folder of the run</source>
        <translation>Examen du dossier de l'apprentissage</translation>
    </message>
    <message>
        <source>Looking at the folder of the run.</source>
        <translation>Examen du dossier de l'apprentissage.</translation>
    </message>
    <message>
        <source>Looking at the scans</source>
        <translation>Examen des IRM</translation>
    </message>
    <message>
        <source>Looking for processors</source>
        <translation>Recherche de processeurs</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height. Up to one voxel of the high-field scan it is off.</source>
        <translation>Perte de détail dans les coupes, comme avec une matrice plus grossière : un flou gaussien de cette largeur à mi-hauteur. Jusqu'à un voxel de l'IRM à haut champ : aucun.</translation>
    </message>
    <message>
        <source>Loss, by step</source>
        <translation>Perte, par pas</translation>
    </message>
    <message>
        <source>Loss.</source>
        <translation>Perte.</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licence MIT.</translation>
    </message>
    <message>
        <source>MNI152 template</source>
        <translation>Modèle MNI152</translation>
    </message>
    <message>
        <source>MNI152 template, simulated low field, not acquired</source>
        <translation>Modèle MNI152, bas champ simulé, non acquis</translation>
    </message>
    <message>
        <source>Make one sharp volume of the ticked scans</source>
        <translation>Faire un seul volume net des IRM cochées</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>Faire un volume de plusieurs IRM d'une personne</translation>
    </message>
    <message>
        <source>Manual, in English</source>
        <translation>Manuel, en anglais</translation>
    </message>
    <message>
        <source>Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.</source>
        <translation>Masque : somme des probabilités SG, SB et LCR de la vérité &gt; 0,5, et vérité non nulle. PSNR : 20 log10(D / RMSE) ; D = 99,9e centile de la vérité dans le masque. SSIM : SSIM 3D, fenêtre gaussienne sigma 1,5 voxel, K1 0,01, K2 0,03, étendue = 99,9e centile de la vérité dans le masque ; les deux images à 0 hors du masque ; moyenne de la carte dedans. Ajusté : après la droite d'intensité qui rapproche le plus l'image de la vérité dans le masque ; tel quel : sans elle. Cubique : interpolation par splines cubiques entre les coupes simulées.</translation>
    </message>
    <message>
        <source>Mask: the brain, where the reference covers it. The reference is brought onto the enhanced grid by its affine; nothing is registered. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. All after the line of intensity that brings the volume nearest to the reference, unless it says as is. PSNR (published): 10 log10(max(g)^2 / MSE) on M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}. SSIM (published, R = 2): 2-D SSIM of each slice, Gaussian window sigma 2.5 pixels, data range 2, mean over M, on the published intensity scale: one line for truth and estimate that takes the 1st and 99th percentile of the truth's voxels above the mean of the field of view to 1 and 100, g = max(0, truth), M = {g != 0}.</source>
        <translation>Masque : le cerveau, là où la référence le couvre. La référence est amenée sur la grille améliorée par sa matrice affine ; rien n'est recalé. PSNR : 20 log10(D / RMSE) ; D = 99,9e centile de la vérité dans le masque. SSIM : SSIM 3D, fenêtre gaussienne sigma 1,5 voxel, K1 0,01, K2 0,03, étendue = 99,9e centile de la vérité dans le masque ; les deux images à 0 hors du masque ; moyenne de la carte dedans. Tout après la droite d'intensité qui rapproche le plus le volume de la référence, sauf mention « tel quel ». PSNR (publié) : 10 log10(max(g)^2 / MSE) sur M, sur l'échelle d'intensité publiée : une droite pour vérité et estimation qui amène les 1er et 99e centiles des voxels de la vérité au-dessus de la moyenne du champ de vue à 1 et 100, g = max(0, vérité), M = {g != 0}. SSIM (publié, R = 2) : SSIM 2D de chaque coupe, fenêtre gaussienne sigma 2,5 pixels, étendue 2, moyenne sur M, sur la même échelle.</translation>
    </message>
    <message>
        <source>Match contrast</source>
        <translation>Accorder le contraste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean intensity of the voxels in the region</source>
        <translation>Intensité moyenne des voxels de la région</translation>
    </message>
    <message>
        <source>Mean signal of grey matter divided by the standard deviation of the noise. It sets the contrast: white matter keeps its own ratio. More than 0.</source>
        <translation>Signal moyen de la substance grise divisé par l'écart type du bruit. Il fixe le contraste : la substance blanche garde son rapport. Plus que 0.</translation>
    </message>
    <message>
        <source>Mean signal of white matter divided by the standard deviation of the noise. To the left there is more noise; the contrast of grey and white matter stays. Half the field strength gives about half the ratio. More than 0.</source>
        <translation>Signal moyen de la substance blanche divisé par l'écart type du bruit. Vers la gauche, plus de bruit ; le contraste entre substances grise et blanche reste. La moitié du champ donne environ la moitié du rapport. Plus que 0.</translation>
    </message>
    <message>
        <source>Mean, SD, SNR, CNR, histogram</source>
        <translation>Moyenne, écart type, SNR, CNR, histogramme</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure of quality</source>
        <translation>Mesure de qualité</translation>
    </message>
    <message>
        <source>Measured SNR: white {wm} (asked {snr_wm}), grey {gm} (asked {snr_gm})</source>
        <translation>SNR mesuré : blanche {wm} (demandé {snr_wm}), grise {gm} (demandé {snr_gm})</translation>
    </message>
    <message>
        <source>Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.</source>
        <translation>Mesuré dans l'IRM simulée : la moyenne de chaque tissu divisée par le bruit hors du cerveau. Les coupes épaisses mélangent les tissus et l'ombrage change les moyennes. La valeur peut différer un peu de celle demandée.</translation>
    </message>
    <message>
        <source>Measurement, and view</source>
        <translation>Mesure et vue</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Middle button, Shift + left</source>
        <translation>Bouton du milieu, Maj + gauche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model {model} cannot do it.</source>
        <translation>Le modèle {model} ne peut pas le faire.</translation>
    </message>
    <message>
        <source>Model {model} gives no uncertainty.</source>
        <translation>Le modèle {model} ne donne pas d'incertitude.</translation>
    </message>
    <message>
        <source>Model {model} is made for one factor.</source>
        <translation>Le modèle {model} est fait pour un seul facteur.</translation>
    </message>
    <message>
        <source>Model {model} is used, as asked.</source>
        <translation>Le modèle {model} est utilisé, comme demandé.</translation>
    </message>
    <message>
        <source>Model {model} makes no other number.</source>
        <translation>Le modèle {model} ne fait aucun autre nombre.</translation>
    </message>
    <message>
        <source>Model {model} was trained on random contrasts.</source>
        <translation>Le modèle {model} a été entraîné sur des contrastes aléatoires.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {low:.3g} to {high:.3g} mm only.</source>
        <translation>Le modèle {model} n'a été entraîné que de {low} à {high} mm.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {native:.3g} mm only.</source>
        <translation>Le modèle {model} n'a été entraîné que sur {native} mm.</translation>
    </message>
    <message>
        <source>Model {model} was trained on {trained} scans.</source>
        <translation>Le modèle {model} a été entraîné sur des IRM {trained}.</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Models:</source>
        <translation>Modèles :</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More than {least}, at most {most}{unit}.</source>
        <translation>Plus que {least}, au plus {most}{unit}.</translation>
    </message>
    <message>
        <source>More than {least}{unit}.</source>
        <translation>Plus que {least}{unit}.</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}° to fit</source>
        <translation>Déplacée de {shift} mm et {angle}° pour s'ajuster</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}°; differs from the result by {residual} times its noise</source>
        <translation>Déplacée de {shift} mm et {angle}° ; diffère du résultat de {residual} fois son bruit</translation>
    </message>
    <message>
        <source>NIfTI (*.nii.gz *.nii)</source>
        <translation>NIfTI (*.nii.gz *.nii)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurologique</translation>
    </message>
    <message>
        <source>New SNRs and new noise, drawn as in training.</source>
        <translation>Nouveaux SNR et nouveau bruit, tirés comme à l'apprentissage.</translation>
    </message>
    <message>
        <source>New noise</source>
        <translation>Nouveau bruit</translation>
    </message>
    <message>
        <source>New noise. Nothing else changes.</source>
        <translation>Nouveau bruit. Rien d'autre ne change.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next slice</source>
        <translation>Coupe suivante</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No noise could be measured.</source>
        <translation>Aucun bruit n'a pu être mesuré.</translation>
    </message>
    <message>
        <source>No overlay</source>
        <translation>Aucune superposition</translation>
    </message>
    <message>
        <source>No quality was measured: {error}.</source>
        <translation>Aucune qualité n'a été mesurée : {error}.</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>Aucune IRM ouverte</translation>
    </message>
    <message>
        <source>Nobody asked to remove them.</source>
        <translation>Personne n'a demandé de les retirer.</translation>
    </message>
    <message>
        <source>Nobody else has tested it.</source>
        <translation>Personne d'autre ne l'a testé.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Noise from</source>
        <translation>Bruit d'après</translation>
    </message>
    <message>
        <source>Noise is not reduced, as asked.</source>
        <translation>Le bruit n'est pas réduit, comme demandé.</translation>
    </message>
    <message>
        <source>Noise is not reduced.</source>
        <translation>Le bruit n'est pas réduit.</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice, as asked.</source>
        <translation>Le bruit est d'abord réduit, coupe par coupe, comme demandé.</translation>
    </message>
    <message>
        <source>Noise is reduced first, slice by slice.</source>
        <translation>Le bruit est d'abord réduit, coupe par coupe.</translation>
    </message>
    <message>
        <source>Noise pattern</source>
        <translation>Motif du bruit</translation>
    </message>
    <message>
        <source>Noise was removed; fine detail may be gone.</source>
        <translation>Le bruit a été réduit ; des détails fins peuvent manquer.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of the scans can be used.</source>
        <translation>Aucune des IRM ne peut être utilisée.</translation>
    </message>
    <message>
        <source>Not all scans were looked at. Look again, or choose another folder.</source>
        <translation>Toutes les IRM n'ont pas été examinées. Relancez l'examen, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Pas encore recalée</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Non enregistré :</translation>
    </message>
    <message>
        <source>Not used. Tick the scan to use it.</source>
        <translation>Non utilisée. Cochez l'IRM pour l'utiliser.</translation>
    </message>
    <message>
        <source>Nothing has been trained yet.</source>
        <translation>Rien n'a encore été entraîné.</translation>
    </message>
    <message>
        <source>Nothing shows that the scan is unlike the training scans.</source>
        <translation>Rien n'indique que l'IRM diffère de celles de l'apprentissage.</translation>
    </message>
    <message>
        <source>Nothing to show yet. The arrow at the top left offers more.</source>
        <translation>Rien à montrer pour l'instant. La flèche en haut à gauche en propose plus.</translation>
    </message>
    <message>
        <source>Number of patches that the network sees in each step. More patches make training steadier, but need more memory and time.</source>
        <translation>Nombre de patchs que le réseau voit à chaque pas. Plus de patchs rendent l'apprentissage plus régulier, mais demandent plus de mémoire et de temps.</translation>
    </message>
    <message>
        <source>Number of scans that the network does not learn from. The model is tested on them. They are the last ones by file name.</source>
        <translation>Nombre d'IRM dont le réseau n'apprend pas. Le modèle est testé sur elles. Ce sont les dernières par nom de fichier.</translation>
    </message>
    <message>
        <source>Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.</source>
        <translation>Numéro du motif de bruit. Il reste le même quand un curseur bouge, pour ne changer qu'une chose. Tout entier à partir de 0.</translation>
    </message>
    <message>
        <source>Number of the shading pattern. Any whole number from 0.</source>
        <translation>Numéro du motif d'ombrage. Tout entier à partir de 0.</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.</source>
        <translation>Nombre de coupes fines faites de chaque coupe. Automatique : celui qui rapproche l'espacement de 1 mm.</translation>
    </message>
    <message>
        <source>Number of thin slices that are made of each slice. With 4, slices of 4 mm become slices of 1 mm.</source>
        <translation>Nombre de coupes fines faites de chaque coupe. Avec 4, des coupes de 4 mm deviennent des coupes de 1 mm.</translation>
    </message>
    <message>
        <source>Number of views</source>
        <translation>Nombre de vues</translation>
    </message>
    <message>
        <source>Numbers, time, processor</source>
        <translation>Chiffres, durée, processeur</translation>
    </message>
    <message>
        <source>Oblique, nearest to {plane}, {count} slices {spacing} mm apart</source>
        <translation>Oblique, proche de {plane}, {count} coupes espacées de {spacing} mm</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Océan</translation>
    </message>
    <message>
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>Pour les IRM DICOM ouvertes désormais : listes, noms de fichiers, rapports et fichiers JSON nomment le patient</translation>
    </message>
    <message>
        <source>Of whatever is laid over the views</source>
        <translation>De tout ce qui est superposé aux vues</translation>
    </message>
    <message>
        <source>Off: the brain of each view is shown between the same percentiles</source>
        <translation>Désactivé : le cerveau de chaque vue est montré entre les mêmes percentiles</translation>
    </message>
    <message>
        <source>Off: where their headers say that they lie</source>
        <translation>Désactivé : là où leurs en-têtes les placent</translation>
    </message>
    <message>
        <source>On held-out scans at step {step}: PSNR {psnr} dB, {baseline_psnr} dB against interpolation; SSIM {ssim}, interpolation {baseline_ssim}.</source>
        <translation>Sur les IRM mises de côté au pas {step} : PSNR {psnr} dB, {baseline_psnr} dB par rapport à l'interpolation ; SSIM {ssim}, interpolation {baseline_ssim}.</translation>
    </message>
    <message>
        <source>On high-field scans of your own</source>
        <translation>Sur vos propres IRM à haut champ</translation>
    </message>
    <message>
        <source>On the held-out scans: the model (line) and cubic interpolation (dashes)</source>
        <translation>Sur les IRM mises de côté : le modèle (trait) et l'interpolation cubique (tirets)</translation>
    </message>
    <message>
        <source>One click. Three lights say whether the scan suits the model, whether the result agrees with the scan, and how large the error may be.</source>
        <translation>Un clic. Trois voyants disent si l'IRM convient au modèle, si le résultat concorde avec l'IRM et quelle peut être l'erreur.</translation>
    </message>
    <message>
        <source>One page for a browser, without a network</source>
        <translation>Une page pour un navigateur, sans réseau</translation>
    </message>
    <message>
        <source>One slice</source>
        <translation>Une coupe</translation>
    </message>
    <message>
        <source>One volume: axial, coronal, sagittal</source>
        <translation>Un volume : axial, coronal, sagittal</translation>
    </message>
    <message>
        <source>One voxel of the scan is {sizes} mm</source>
        <translation>Un voxel de l'IRM mesure {sizes} mm</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Opacity and colours…</source>
        <translation>Opacité et couleurs…</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacité de la superposition</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a folder of scans</source>
        <translation>Ouvrir un dossier d'IRM</translation>
    </message>
    <message>
        <source>Open a high-field scan with thin slices, or use the MNI152 template.</source>
        <translation>Ouvrez une IRM à haut champ à coupes fines, ou utilisez le modèle MNI152.</translation>
    </message>
    <message>
        <source>Open a scan</source>
        <translation>Ouvrir une IRM</translation>
    </message>
    <message>
        <source>Open a scan first.</source>
        <translation>Ouvrez d'abord une IRM.</translation>
    </message>
    <message>
        <source>Open a scan…</source>
        <translation>Ouvrir une IRM…</translation>
    </message>
    <message>
        <source>Open a thick-slice scan first</source>
        <translation>Ouvrez d'abord une IRM à coupes épaisses</translation>
    </message>
    <message>
        <source>Open all scans of a folder, NIfTI or DICOM</source>
        <translation>Ouvrir toutes les IRM d'un dossier, NIfTI ou DICOM</translation>
    </message>
    <message>
        <source>Open and enhance them again</source>
        <translation>Ouvrez-les et améliorez-les de nouveau</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open more scans of the same person</source>
        <translation>Ouvrir d'autres IRM de la même personne</translation>
    </message>
    <message>
        <source>Open one or more scans (.nii, .nii.gz, DICOM)</source>
        <translation>Ouvrir une ou plusieurs IRM (.nii, .nii.gz, DICOM)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Open scans</source>
        <translation>Ouvrir des IRM</translation>
    </message>
    <message>
        <source>Open the sample scan</source>
        <translation>Ouvrir l'exemple</translation>
    </message>
    <message>
        <source>Open the scans and their results again</source>
        <translation>Rouvrir les IRM et leurs résultats</translation>
    </message>
    <message>
        <source>OpenVINO cannot be used: {error}</source>
        <translation>OpenVINO ne peut pas être utilisé : {error}</translation>
    </message>
    <message>
        <source>OpenVINO is used on CPUs only, not on {type}</source>
        <translation>OpenVINO ne sert que sur les processeurs (CPU), pas sur {type}</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Déjà ouverts</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation>Ouverture du DICOM</translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>Ouverture d'un dossier ou de DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation>Ouverture des IRM</translation>
    </message>
    <message>
        <source>Opening the MNI152 template</source>
        <translation>Ouverture du modèle MNI152</translation>
    </message>
    <message>
        <source>Opening the sample scan</source>
        <translation>Ouverture de l'exemple</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Options of the network</source>
        <translation>Options du réseau</translation>
    </message>
    <message>
        <source>Options of the network as a JSON object.</source>
        <translation>Options du réseau, comme objet JSON.</translation>
    </message>
    <message>
        <source>Other definitions</source>
        <translation>Autres définitions</translation>
    </message>
    <message>
        <source>Outside the brain too</source>
        <translation>Hors du cerveau aussi</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Own colours of the overlay</source>
        <translation>Couleurs propres à la superposition</translation>
    </message>
    <message>
        <source>PSNR: how small the errors are, in dB</source>
        <translation>PSNR : petitesse des erreurs, en dB</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l'aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l'aide</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR and histogram</source>
        <translation>Peignez une région : moyenne, écart type, SNR, CNR et histogramme</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR, histogram</source>
        <translation>Peindre une région : moyenne, écart type, SNR, CNR, histogramme</translation>
    </message>
    <message>
        <source>Part of it is missing, or this is not the brain of an adult.</source>
        <translation>Une partie manque, ou ce n'est pas le cerveau d'un adulte.</translation>
    </message>
    <message>
        <source>Patch size, voxels</source>
        <translation>Taille des patchs, voxels</translation>
    </message>
    <message>
        <source>Patches cut off at a brain mask</source>
        <translation>Patchs coupés au bord d'un masque</translation>
    </message>
    <message>
        <source>Patches of brain-extracted scans</source>
        <translation>Patchs d'IRM au cerveau extrait</translation>
    </message>
    <message>
        <source>Patches of scans in their own contrast</source>
        <translation>Patchs d'IRM dans leur propre contraste</translation>
    </message>
    <message>
        <source>Patches per step</source>
        <translation>Patchs par pas</translation>
    </message>
    <message>
        <source>Patches with a texture for each tissue</source>
        <translation>Patchs avec une texture par tissu</translation>
    </message>
    <message>
        <source>Patches with artificial lesions</source>
        <translation>Patchs avec lésions artificielles</translation>
    </message>
    <message>
        <source>Patches with contrast by intensity</source>
        <translation>Patchs au contraste selon l'intensité</translation>
    </message>
    <message>
        <source>Patches with contrast restored</source>
        <translation>Patchs au contraste rétabli</translation>
    </message>
    <message>
        <source>Patches with much noise</source>
        <translation>Patchs très bruités</translation>
    </message>
    <message>
        <source>Patches with random fine detail</source>
        <translation>Patchs au détail fin aléatoire</translation>
    </message>
    <message>
        <source>Patches with the head masked</source>
        <translation>Patchs à la tête masquée</translation>
    </message>
    <message>
        <source>Patient's left on screen left</source>
        <translation>Gauche du patient à gauche de l'écran</translation>
    </message>
    <message>
        <source>Patient's right on screen left</source>
        <translation>Droite du patient à gauche de l'écran</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plan de coupe</translation>
    </message>
    <message>
        <source>Planning {name}</source>
        <translation>Planification de {name}</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous slice</source>
        <translation>Coupe précédente</translation>
    </message>
    <message>
        <source>Prior of the signal-to-noise ratios</source>
        <translation>Loi des rapports signal sur bruit</translation>
    </message>
    <message>
        <source>Probability of flips, for each axis</source>
        <translation>Probabilité de retournement, par axe</translation>
    </message>
    <message>
        <source>Probability of mirroring a patch along each axis.</source>
        <translation>Probabilité de retourner un patch selon chaque axe.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Profile or histogram of the chosen measurement</source>
        <translation>Profil ou histogramme de la mesure choisie</translation>
    </message>
    <message>
        <source>Profile or histogram, as a CSV file</source>
        <translation>Profil ou histogramme, en fichier CSV</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Put SPM's tissue maps beside this {named} scan.</source>
        <translation>Placez les cartes de tissus de SPM à côté de cette IRM {named}.</translation>
    </message>
    <message>
        <source>Quality on held-out scans</source>
        <translation>Qualité sur les IRM mises de côté</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit SIQT?</source>
        <translation>Quitter SIQT ?</translation>
    </message>
    <message>
        <source>Quit. The results are lost.</source>
        <translation>Quitter. Les résultats sont perdus.</translation>
    </message>
    <message>
        <source>Quit. What runs is stopped.</source>
        <translation>Quitter. Ce qui est en cours est arrêté.</translation>
    </message>
    <message>
        <source>RGB colour voxels</source>
        <translation>des voxels en couleur RGB</translation>
    </message>
    <message>
        <source>RGBA colour voxels</source>
        <translation>des voxels en couleur RGBA</translation>
    </message>
    <message>
        <source>Radiological</source>
        <translation>Radiologique</translation>
    </message>
    <message>
        <source>Radius of the brush that paints a region</source>
        <translation>Rayon du pinceau qui peint une région</translation>
    </message>
    <message>
        <source>Read a recipe from a JSON file</source>
        <translation>Lire une recette dans un fichier JSON</translation>
    </message>
    <message>
        <source>Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.</source>
        <translation>Lit les cartes c1, c2, c3 de SPM à côté de l'IRM, ou segmente l'IRM.</translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>Prêt à entraîner.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Recipe: {problem}</source>
        <translation>Recette : {problem}</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Recipes that come with the program</source>
        <translation>Recettes fournies avec le programme</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Recaler</translation>
    </message>
    <message>
        <source>Register the scans and lay them over one another, without combining them</source>
        <translation>Recaler les IRM et les superposer, sans les combiner</translation>
    </message>
    <message>
        <source>Registered or not</source>
        <translation>Recalées ou non</translation>
    </message>
    <message>
        <source>Registering the scans of {name}</source>
        <translation>Recalage des IRM de {name}</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Remove all measurements of this scan</source>
        <translation>Retirer toutes les mesures de cette IRM</translation>
    </message>
    <message>
        <source>Remove the chosen measurement</source>
        <translation>Retirer la mesure choisie</translation>
    </message>
    <message>
        <source>Remove the result from the list and free its memory</source>
        <translation>Retirer le résultat de la liste et libérer la mémoire</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>Restore high-field contrast</source>
        <translation>Rétablir le contraste de haut champ</translation>
    </message>
    <message>
        <source>Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.</source>
        <translation>Restaurer le contraste à haut champ, pour toutes les images ou aucune ; auto : en T1w si le modèle le peut.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results of this session; a click shows one</source>
        <translation>Résultats de cette session ; un clic en montre un</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>Résultats non enregistrés à la fin du programme</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>Ricien</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>En cours, {percent} %</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>SNR, subst. grise</translation>
    </message>
    <message>
        <source>SNR of patches with contrast kept</source>
        <translation>SNR des patchs au contraste gardé</translation>
    </message>
    <message>
        <source>SNR of patches with much noise</source>
        <translation>SNR des patchs très bruités</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>SNR, subst. blanche</translation>
    </message>
    <message>
        <source>SNR prior of these patches.</source>
        <translation>Loi des SNR de ces patchs.</translation>
    </message>
    <message>
        <source>SPM, beside it</source>
        <translation>SPM, à côté</translation>
    </message>
    <message>
        <source>SSIM: how alike the structures are, 0 to 1</source>
        <translation>SSIM : ressemblance des structures, 0 à 1</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>Same contrast in all views</source>
        <translation>Même contraste dans toutes les vues</translation>
    </message>
    <message>
        <source>Same zoom in all views</source>
        <translation>Même zoom dans toutes les vues</translation>
    </message>
    <message>
        <source>Sample scan</source>
        <translation>IRM d'exemple</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Save all results in this folder</source>
        <translation>Enregistrer tous les résultats dans ce dossier</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Save as DICOM</source>
        <translation>Enregistrer en DICOM</translation>
    </message>
    <message>
        <source>Save as DICOM in a new folder inside</source>
        <translation>Enregistrer en DICOM dans un nouveau dossier à l'intérieur</translation>
    </message>
    <message>
        <source>Save as DICOM…</source>
        <translation>Enregistrer en DICOM…</translation>
    </message>
    <message>
        <source>Save curve…</source>
        <translation>Enregistrer la courbe…</translation>
    </message>
    <message>
        <source>Save enhanced scan…</source>
        <translation>Enregistrer l'IRM améliorée…</translation>
    </message>
    <message>
        <source>Save every result in this folder</source>
        <translation>Enregistrer chaque résultat dans ce dossier</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save results by themselves in {name}</source>
        <translation>Enregistrer les résultats d'office dans {name}</translation>
    </message>
    <message>
        <source>Save results by themselves…</source>
        <translation>Enregistrer les résultats d'office…</translation>
    </message>
    <message>
        <source>Save simulated scan…</source>
        <translation>Enregistrer l'IRM simulée…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>Enregistrer la courbe</translation>
    </message>
    <message>
        <source>Save the enhanced scan</source>
        <translation>Enregistrer l'IRM améliorée</translation>
    </message>
    <message>
        <source>Save the enhanced scan as NIfTI file (Ctrl+S)</source>
        <translation>Enregistrer l'IRM améliorée en NIfTI (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>Enregistrer les mesures</translation>
    </message>
    <message>
        <source>Save the parameters</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Save the parameters as a JSON file.</source>
        <translation>Enregistrer les paramètres en JSON.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Save the simulated scan</source>
        <translation>Enregistrer l'IRM simulée</translation>
    </message>
    <message>
        <source>Save the uncertainty</source>
        <translation>Enregistrer l'incertitude</translation>
    </message>
    <message>
        <source>Save uncertainty…</source>
        <translation>Enregistrer l'incertitude…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving the parameters</source>
        <translation>Enregistrement des paramètres</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>IRM</translation>
    </message>
    <message>
        <source>Scan and enhanced</source>
        <translation>IRM et améliorée</translation>
    </message>
    <message>
        <source>Scan and simulated</source>
        <translation>IRM et simulée</translation>
    </message>
    <message>
        <source>Scan, interpolated</source>
        <translation>IRM interpolée</translation>
    </message>
    <message>
        <source>Scan, simulated, enhanced</source>
        <translation>IRM, simulée, améliorée</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>IRM</translation>
    </message>
    <message>
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation>IRM ({scans});;NIfTI ({nifti});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Scans held out</source>
        <translation>IRM mises de côté</translation>
    </message>
    <message>
        <source>Scans of one person and one contrast, such as an axial, a coronal and a sagittal one. The first gives the place and the brightness of the result.</source>
        <translation>IRM d'une personne et d'un contraste, par exemple axiale, coronale et sagittale. La première donne la place et la luminosité du résultat.</translation>
    </message>
    <message>
        <source>Scans to combine</source>
        <translation>IRM à combiner</translation>
    </message>
    <message>
        <source>Scans to train on</source>
        <translation>IRM pour l'apprentissage</translation>
    </message>
    <message>
        <source>Scans with thin slices are enhanced too. There is little to gain, and detail may be made up.</source>
        <translation>Les IRM à coupes fines sont améliorées aussi. Il y a peu à gagner, et du détail peut être inventé.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed of the fixed draws for validation.</source>
        <translation>Graine des tirages fixes de la validation.</translation>
    </message>
    <message>
        <source>Seed of validation</source>
        <translation>Graine de la validation</translation>
    </message>
    <message>
        <source>Segment now</source>
        <translation>Segmenter maintenant</translation>
    </message>
    <message>
        <source>Segment the first and the last volume that are shown</source>
        <translation>Segmenter le premier et le dernier volume affichés</translation>
    </message>
    <message>
        <source>Segmentation needs a T1w scan.</source>
        <translation>La segmentation demande une IRM T1w.</translation>
    </message>
    <message>
        <source>Segmenting the scans</source>
        <translation>Segmentation des IRM</translation>
    </message>
    <message>
        <source>Self-calibration failed ({error}).</source>
        <translation>L'auto-étalonnage a échoué ({error}).</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} larger.</source>
        <translation>L'auto-étalonnage a augmenté l'incertitude de {change}.</translation>
    </message>
    <message>
        <source>Self-calibration made the uncertainty {change} smaller.</source>
        <translation>L'auto-étalonnage a diminué l'incertitude de {change}.</translation>
    </message>
    <message>
        <source>Self-calibration was not possible: the pixels are too coarse, or too little of the brain is visible.</source>
        <translation>L'auto-étalonnage n'était pas possible : les pixels sont trop grossiers, ou trop peu du cerveau est visible.</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Settings that are rarely changed</source>
        <translation>Réglages rarement changés</translation>
    </message>
    <message>
        <source>Shading pattern</source>
        <translation>Motif d'ombrage</translation>
    </message>
    <message>
        <source>Show beside the selected result</source>
        <translation>Afficher à côté du résultat sélectionné</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Show them registered (G)</source>
        <translation>Les montrer recalées (G)</translation>
    </message>
    <message>
        <source>Show this result beside another result of the same scan, or of one that was combined</source>
        <translation>Montrer ce résultat à côté d'un autre de la même IRM, ou d'une IRM combinée</translation>
    </message>
    <message>
        <source>Show tissues</source>
        <translation>Montrer les tissus</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Side by side, or with a line to drag. Measure is beside Enhance. Every word has a tip under the mouse; F1 shows the keys.</source>
        <translation>Côte à côte, ou avec une ligne à déplacer. Mesurer est à côté d'Améliorer. Chaque mot a une bulle sous la souris ; F1 montre les touches.</translation>
    </message>
    <message>
        <source>Signal and noise</source>
        <translation>Signal et bruit</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over the noise, which is chosen below</source>
        <translation>Rapport signal sur bruit : moyenne divisée par le bruit, choisi dessous</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulée</translation>
    </message>
    <message>
        <source>Simulated and enhanced</source>
        <translation>Simulée et améliorée</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Simulating from {name}.</source>
        <translation>Simulation à partir de {name}.</translation>
    </message>
    <message>
        <source>Size of a patch: three numbers, right to left, back to front, bottom to top. The last one is a multiple of the slices per thick slice.</source>
        <translation>Taille d'un patch : trois nombres, droite-gauche, arrière-avant, bas-haut. Le dernier est un multiple du nombre de coupes par coupe épaisse.</translation>
    </message>
    <message>
        <source>Size of a step. If it is too large, training fails. If it is too small, training is slow.</source>
        <translation>Taille d'un pas. Trop grande, l'apprentissage échoue. Trop petite, il est lent.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l'image</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Slab</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Slice of a held-out scan</source>
        <translation>Coupe d'une IRM mise de côté</translation>
    </message>
    <message>
        <source>Slice spacings, voxels</source>
        <translation>Espacements des coupes, voxels</translation>
    </message>
    <message>
        <source>Slice thickness</source>
        <translation>Épaisseur de coupe</translation>
    </message>
    <message>
        <source>Slice thickness over slice spacing of all scans: the width at half height of the slice profile; by default what the scans tell of each other where slices cross, or 0.75.</source>
        <translation>Épaisseur de coupe divisée par l'espacement, pour toutes les IRM : la largeur à mi-hauteur du profil de coupe ; par défaut ce que les IRM disent l'une de l'autre là où leurs coupes se croisent, ou 0,75.</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Coupes</translation>
    </message>
    <message>
        <source>Slices and pixels</source>
        <translation>Coupes et pixels</translation>
    </message>
    <message>
        <source>Slices at its ends may be missing</source>
        <translation>Des coupes à ses extrémités peuvent manquer</translation>
    </message>
    <message>
        <source>Slices at the ends of this series may be missing</source>
        <translation>Des coupes aux extrémités de cette série peuvent manquer</translation>
    </message>
    <message>
        <source>Slices from below</source>
        <translation>Coupes vues d'en bas</translation>
    </message>
    <message>
        <source>Slices from the front</source>
        <translation>Coupes vues de face</translation>
    </message>
    <message>
        <source>Slices from the side</source>
        <translation>Coupes vues de côté</translation>
    </message>
    <message>
        <source>Slices made of each</source>
        <translation>Coupes par coupe</translation>
    </message>
    <message>
        <source>Slices per thick slice</source>
        <translation>Coupes par coupe épaisse</translation>
    </message>
    <message>
        <source>Slices, pixels and noise of a scanner, in millimetres.</source>
        <translation>Coupes, pixels et bruit d'un scanner, en millimètres.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisse</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are left as they are.</source>
        <translation>Les différences lisses de luminosité restent telles quelles.</translation>
    </message>
    <message>
        <source>Smooth differences of brightness are removed first, as asked.</source>
        <translation>Les différences lisses de luminosité sont d'abord retirées, comme demandé.</translation>
    </message>
    <message>
        <source>Smooth slices between the scan's own, in the first view: what the model starts from</source>
        <translation>Coupes lisses entre celles de l'IRM, dans la première vue : le point de départ du modèle</translation>
    </message>
    <message>
        <source>Smoother (cubic)</source>
        <translation>Plus lisse (cubique)</translation>
    </message>
    <message>
        <source>Some slices lie {mm} mm or more beside their neighbours: the head moved during the scan.</source>
        <translation>Certaines coupes sont décalées de {mm} mm ou plus de leurs voisines : la tête a bougé pendant l'acquisition.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({name}: {value}). The details can be copied into a report.</source>
        <translation>Une erreur imprévue s'est produite ({name} : {value}). Les détails peuvent être copiés dans un rapport.</translation>
    </message>
    <message>
        <source>Space between neighbouring slices that is not measured. The slice spacing is the thickness plus the gap.</source>
        <translation>Espace non mesuré entre coupes voisines. L'espacement est l'épaisseur plus cet espace.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Stack them along the third one</source>
        <translation>Empilez-les selon la troisième</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>Écart type des voxels de la région</translation>
    </message>
    <message>
        <source>Start from a recipe of the program</source>
        <translation>Partir d'une recette du programme</translation>
    </message>
    <message>
        <source>Start of all random numbers. The same seed on the same computer gives the same model.</source>
        <translation>Départ de tous les nombres aléatoires. La même graine sur le même ordinateur donne le même modèle.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Pas {step}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, after {seconds} of training.</source>
        <translation>Pas {step} sur {steps}, après {seconds} d'apprentissage.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Steps between validations</source>
        <translation>Pas entre validations</translation>
    </message>
    <message>
        <source>Steps between validations.</source>
        <translation>Pas entre deux validations.</translation>
    </message>
    <message>
        <source>Steps of warm-up</source>
        <translation>Pas d'échauffement</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises.</source>
        <translation>Pas pendant lesquels le taux d'apprentissage monte.</translation>
    </message>
    <message>
        <source>Still running. It stops when you quit:</source>
        <translation>En cours. Le travail s'arrête quand vous quittez :</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after the current step. The run can be resumed.</source>
        <translation>Arrêter après le pas en cours. L'apprentissage pourra être repris.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Stop what is running, and what waits</source>
        <translation>Arrêter ce qui tourne et ce qui attend</translation>
    </message>
    <message>
        <source>Stop. Nothing is changed. (Esc)</source>
        <translation>Arrêter. Rien n'est changé. (Échap)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n'a été changé.</translation>
    </message>
    <message>
        <source>Stopping after the current step…</source>
        <translation>Arrêt après le pas en cours…</translation>
    </message>
    <message>
        <source>Stopping: {doing}</source>
        <translation>Arrêt en cours : {doing}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Swipe between</source>
        <translation>Balayage entre</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Take from the queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <source>Takes about a minute, once; done when training begins.</source>
        <translation>Prend environ une minute, une fois ; fait au début de l'apprentissage.</translation>
    </message>
    <message>
        <source>The MNI152 brain, to simulate from</source>
        <translation>Le cerveau MNI152, pour simuler</translation>
    </message>
    <message>
        <source>The air around the head shows no noise that can be measured.</source>
        <translation>L'air autour de la tête ne montre pas de bruit mesurable.</translation>
    </message>
    <message>
        <source>The air around the head shows signal that is not noise, such as ghosts of motion or flow: {level} of the brain's mean.</source>
        <translation>L'air autour de la tête montre un signal qui n'est pas du bruit, comme des fantômes de mouvement ou de flux : {level} de la moyenne du cerveau.</translation>
    </message>
    <message>
        <source>The background is filled with {values}.</source>
        <translation>Le fond est rempli avec {values}.</translation>
    </message>
    <message>
        <source>The brain mask becomes a segmentation, the uncertainty a parametric map. Many viewers show neither.</source>
        <translation>Le masque devient une segmentation, l'incertitude une carte paramétrique. Beaucoup de visionneuses ne montrent ni l'une ni l'autre.</translation>
    </message>
    <message>
        <source>The brain that was found measures {ml} ml, which is unusual.</source>
        <translation>Le cerveau trouvé mesure {ml} ml, ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>Les voxels les plus clairs sur cette épaisseur (projection d'intensité maximale)</translation>
    </message>
    <message>
        <source>The brightness varies by a factor of {factor} over the brain, such as by the coil.</source>
        <translation>La luminosité varie d'un facteur {factor} dans le cerveau, par exemple à cause de l'antenne.</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>La commande a été copiée.</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices, as asked.</source>
        <translation>Le contraste du résultat est accordé aux coupes, comme demandé.</translation>
    </message>
    <message>
        <source>The contrast of the result is matched to the slices.</source>
        <translation>Le contraste du résultat est accordé aux coupes.</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices, as asked.</source>
        <translation>Le contraste du résultat n'est pas accordé aux coupes, comme demandé.</translation>
    </message>
    <message>
        <source>The contrast of the result is not matched to the slices.</source>
        <translation>Le contraste du résultat n'est pas accordé aux coupes.</translation>
    </message>
    <message>
        <source>The contrast of the scan is not known, and the model can only restore {restores}.</source>
        <translation>Le contraste de l'IRM n'est pas connu, et le modèle ne peut rétablir que {restores}.</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>Le contraste de l'IRM. Il est lu dans le nom du fichier s'il y figure.</translation>
    </message>
    <message>
        <source>The contrast of the scans is kept.</source>
        <translation>Le contraste des IRM est gardé.</translation>
    </message>
    <message>
        <source>The contrast of the scans that the model is for. It sets the brightness of grey and white matter in the simulated scans.</source>
        <translation>Le contraste des IRM pour lesquelles le modèle est fait. Il fixe la luminosité des substances grise et blanche dans les IRM simulées.</translation>
    </message>
    <message>
        <source>The contrast of this scan is not known.</source>
        <translation>Le contraste de cette IRM n'est pas connu.</translation>
    </message>
    <message>
        <source>The contrast that sets the mean SNRs.</source>
        <translation>Le contraste qui fixe les SNR moyens.</translation>
    </message>
    <message>
        <source>The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.</source>
        <translation>La corrélation est mesurée dans le cerveau, entre l'IRM et des coupes épaisses simulées depuis le résultat. 1 : les deux disent la même chose. Un contraste rétabli et un bruit réduit l'abaissent.</translation>
    </message>
    <message>
        <source>The darkest voxel is {darkest}, far from 0.</source>
        <translation>Le voxel le plus sombre vaut {darkest}, loin de 0.</translation>
    </message>
    <message>
        <source>The enhanced scan</source>
        <translation>L'IRM améliorée</translation>
    </message>
    <message>
        <source>The enhanced scan becomes a series in the study of its source. The files hold the name of the patient, as those of the scanner do.</source>
        <translation>L'IRM améliorée devient une série dans l'examen de sa source. Les fichiers contiennent le nom du patient, comme ceux du scanner.</translation>
    </message>
    <message>
        <source>The enhanced scan minus the interpolated scan</source>
        <translation>L'IRM améliorée moins l'IRM interpolée</translation>
    </message>
    <message>
        <source>The file does not say how the head lies in the scanner: left and right, front and back are assumed.</source>
        <translation>Le fichier ne dit pas comment la tête est placée dans le scanner : gauche et droite, avant et arrière sont supposés.</translation>
    </message>
    <message>
        <source>The file name says {named}.</source>
        <translation>Le nom du fichier dit {named}.</translation>
    </message>
    <message>
        <source>The file says its lengths are in {unit}; millimetres are assumed.</source>
        <translation>Le fichier donne ses longueurs en {unit} ; des millimètres sont supposés.</translation>
    </message>
    <message>
        <source>The file says that contrast agent was given; the models have not seen such scans, and bright spots may be changed or lost.</source>
        <translation>Le fichier indique un produit de contraste ; les modèles n'ont pas vu de telles IRM, et des points brillants peuvent être changés ou perdus.</translation>
    </message>
    <message>
        <source>The file states two positions for the image (sform and qform) that are up to {form_gap_mm} mm apart; the sform is used.</source>
        <translation>Le fichier donne deux positions de l'image (sform et qform) distantes jusqu'à {form_gap_mm} mm ; le sform est utilisé.</translation>
    </message>
    <message>
        <source>The file states two voxel sizes that differ by {spacing_mismatch} %; {spacing} mm is used.</source>
        <translation>Le fichier donne deux tailles de voxel qui diffèrent de {spacing_mismatch} % ; {spacing} mm est utilisé.</translation>
    </message>
    <message>
        <source>The file {name} is saved.</source>
        <translation>Le fichier {name} est enregistré.</translation>
    </message>
    <message>
        <source>The files say that this person is {age} years old.</source>
        <translation>Les fichiers disent que cette personne a {age} ans.</translation>
    </message>
    <message>
        <source>The first test comes after {every} steps.</source>
        <translation>Le premier test vient après {every} pas.</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>Le dossier contient plusieurs séries. Choisissez lesquelles ouvrir ; Ctrl et un clic en ajoute une.</translation>
    </message>
    <message>
        <source>The guide lies where its header says.</source>
        <translation>Le guide est là où son en-tête le dit.</translation>
    </message>
    <message>
        <source>The guide was moved by {shift} mm and {angle} degrees to fit the scan.</source>
        <translation>Le guide a été déplacé de {shift} mm et {angle} degrés pour correspondre à l'IRM.</translation>
    </message>
    <message>
        <source>The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.</source>
        <translation>La tête bouge entre les images. Le programme trouve comment. Sans ceci, les positions des en-têtes sont prises telles quelles.</translation>
    </message>
    <message>
        <source>The headers do not say where the head lay in the scanner.</source>
        <translation>Les en-têtes ne disent pas où était la tête dans le scanner.</translation>
    </message>
    <message>
        <source>The intensities lie around 0: the scan was normalised.</source>
        <translation>Les intensités sont autour de 0 : l'IRM a été normalisée.</translation>
    </message>
    <message>
        <source>The intensities look like those of a CT, not of an MRI.</source>
        <translation>Les intensités ressemblent à celles d'un scanner X (CT), pas d'une IRM.</translation>
    </message>
    <message>
        <source>The kind of network. conditioned_unet is for any slice spacing, subslice_unet is for one. The others are for comparison.</source>
        <translation>Le type de réseau. conditioned_unet sert à tout espacement des coupes, subslice_unet à un seul. Les autres servent à comparer.</translation>
    </message>
    <message>
        <source>The language is {language} from the next start on.</source>
        <translation>La langue sera {language} au prochain démarrage.</translation>
    </message>
    <message>
        <source>The manual, without a network</source>
        <translation>Le manuel, sans réseau</translation>
    </message>
    <message>
        <source>The model adds only what lies between the slices.</source>
        <translation>Le modèle n'ajoute que ce qui est entre les coupes.</translation>
    </message>
    <message>
        <source>The model also changes the contrast between tissues.</source>
        <translation>Le modèle change aussi le contraste entre tissus.</translation>
    </message>
    <message>
        <source>The model gives grey and white matter the contrast of a high-field T1w scan.</source>
        <translation>Le modèle donne aux substances grise et blanche le contraste d'une IRM T1w à haut champ.</translation>
    </message>
    <message>
        <source>The model is tested on slices in another direction.</source>
        <translation>Le modèle est testé sur des coupes d'une autre direction.</translation>
    </message>
    <message>
        <source>The model is trained to keep the contrast of the scan.</source>
        <translation>Le modèle est entraîné à garder le contraste de l'IRM.</translation>
    </message>
    <message>
        <source>The model of this run is chosen in Enhance.</source>
        <translation>Le modèle de cet apprentissage est choisi dans Améliorer.</translation>
    </message>
    <message>
        <source>The model removes noise itself.</source>
        <translation>Le modèle enlève lui-même le bruit.</translation>
    </message>
    <message>
        <source>The model was tested on the scan itself.</source>
        <translation>Le modèle a été testé sur l'IRM elle-même.</translation>
    </message>
    <message>
        <source>The model was trained on axial slices.</source>
        <translation>Le modèle a été entraîné sur des coupes axiales.</translation>
    </message>
    <message>
        <source>The model was trained on this spacing.</source>
        <translation>Le modèle a été entraîné sur cet espacement.</translation>
    </message>
    <message>
        <source>The model was trained on {low:.3g} to {high:.3g} mm.</source>
        <translation>Le modèle a été entraîné de {low} à {high} mm.</translation>
    </message>
    <message>
        <source>The model was trained on {native:.3g} mm.</source>
        <translation>Le modèle a été entraîné sur {native} mm.</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm, and on slices interpolated to {model_spacing} mm.</source>
        <translation>Le modèle travaille sur des pixels de {model_pixels} mm et sur des coupes interpolées à {model_spacing} mm.</translation>
    </message>
    <message>
        <source>The model works on pixels of {model_pixels} mm.</source>
        <translation>Le modèle travaille sur des pixels de {model_pixels} mm.</translation>
    </message>
    <message>
        <source>The model works on slices interpolated to {model_spacing} mm.</source>
        <translation>Le modèle travaille sur des coupes interpolées à {model_spacing} mm.</translation>
    </message>
    <message>
        <source>The model works on the intensities above it.</source>
        <translation>Le modèle travaille sur les intensités au-dessus.</translation>
    </message>
    <message>
        <source>The model works on the voxels of the scan.</source>
        <translation>Le modèle travaille sur les voxels de l'IRM.</translation>
    </message>
    <message>
        <source>The model {model} gives no uncertainty.</source>
        <translation>Le modèle {model} ne donne pas d'incertitude.</translation>
    </message>
    <message>
        <source>The model {name} always makes {factor} slices of each.</source>
        <translation>Le modèle {name} fait toujours {factor} coupes de chacune.</translation>
    </message>
    <message>
        <source>The model {name} cannot be told this.</source>
        <translation>Ceci ne peut pas être demandé au modèle {name}.</translation>
    </message>
    <message>
        <source>The models were trained on adults; the brains of children look different.</source>
        <translation>Les modèles ont été entraînés sur des adultes ; le cerveau des enfants est différent.</translation>
    </message>
    <message>
        <source>The network computes in 8-bit integers.</source>
        <translation>Le réseau calcule en entiers de 8 bits.</translation>
    </message>
    <message>
        <source>The network computes in floating point numbers.</source>
        <translation>Le réseau calcule en nombres à virgule flottante.</translation>
    </message>
    <message>
        <source>The network computes in {precision}, as asked.</source>
        <translation>Le réseau calcule en {precision}, comme demandé.</translation>
    </message>
    <message>
        <source>The network enhances the whole picture. Otherwise it enhances the brain only.</source>
        <translation>Le réseau améliore toute l'image. Sinon, seulement le cerveau.</translation>
    </message>
    <message>
        <source>The network learns from it.</source>
        <translation>Le réseau apprend d'elle.</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>Le réseau qui améliore l'IRM. Automatique prend le meilleur pour cette IRM.</translation>
    </message>
    <message>
        <source>The network works on the brain.</source>
        <translation>Le réseau travaille sur le cerveau.</translation>
    </message>
    <message>
        <source>The network works on the whole picture, as asked.</source>
        <translation>Le réseau travaille sur toute l'image, comme demandé.</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>Le prochain démarrage les propose de nouveau</translation>
    </message>
    <message>
        <source>The noise in the air is {level} of the brain's mean (limit: {limit}).</source>
        <translation>Le bruit dans l'air vaut {level} de la moyenne du cerveau (limite : {limit}).</translation>
    </message>
    <message>
        <source>The noise of the scan is not known.</source>
        <translation>Le bruit de l'IRM n'est pas connu.</translation>
    </message>
    <message>
        <source>The option to remove the bias may help.</source>
        <translation>L'option qui retire le biais peut aider.</translation>
    </message>
    <message>
        <source>The other scans tell so where slices cross.</source>
        <translation>Les autres IRM le montrent là où les coupes se croisent.</translation>
    </message>
    <message>
        <source>The picture covers only {view} x {view2} mm, less than an adult head; is this a brain?</source>
        <translation>L'image ne couvre que {view} x {view2} mm, moins qu'une tête adulte ; est-ce un cerveau ?</translation>
    </message>
    <message>
        <source>The picture covers {sizes} mm, more than a head; is this a brain, and is the voxel size right?</source>
        <translation>L'image couvre {sizes} mm, plus qu'une tête ; est-ce un cerveau, et la taille des voxels est-elle juste ?</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the back.</source>
        <translation>L'image s'arrête dans le cerveau, à l'arrière.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the bottom.</source>
        <translation>L'image s'arrête dans le cerveau, en bas.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the front.</source>
        <translation>L'image s'arrête dans le cerveau, à l'avant.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain at the top.</source>
        <translation>L'image s'arrête dans le cerveau, en haut.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its left side.</source>
        <translation>L'image s'arrête dans le cerveau, à gauche.</translation>
    </message>
    <message>
        <source>The picture ends inside the brain on its right side.</source>
        <translation>L'image s'arrête dans le cerveau, à droite.</translation>
    </message>
    <message>
        <source>The picture is almost empty: only {share} % of it differs from the background.</source>
        <translation>L'image est presque vide : seuls {share} % diffèrent du fond.</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L'image a été copiée.</translation>
    </message>
    <message>
        <source>The pixels ({finest} x {coarsest} mm) are unusual for a brain scan.</source>
        <translation>Les pixels ({finest} x {coarsest} mm) sont inhabituels pour une IRM du cerveau.</translation>
    </message>
    <message>
        <source>The plane in which the slices are acquired. The slices are stacked across it.</source>
        <translation>Le plan d'acquisition des coupes. Les coupes s'empilent en travers.</translation>
    </message>
    <message>
        <source>The processor that runs the network.</source>
        <translation>Le processeur qui exécute le réseau.</translation>
    </message>
    <message>
        <source>The profile or histogram shown, as a CSV file</source>
        <translation>Le profil ou l'histogramme affiché, en fichier CSV</translation>
    </message>
    <message>
        <source>The qform is used.</source>
        <translation>Le qform est utilisé.</translation>
    </message>
    <message>
        <source>The recipe holds out {held} for validation, and training needs at least one more.</source>
        <translation>La recette en met {held} de côté pour la validation, et l'apprentissage en demande au moins une de plus.</translation>
    </message>
    <message>
        <source>The recipe is for {contrast}.</source>
        <translation>La recette est pour {contrast}.</translation>
    </message>
    <message>
        <source>The reference</source>
        <translation>La référence</translation>
    </message>
    <message>
        <source>The region itself</source>
        <translation>La région elle-même</translation>
    </message>
    <message>
        <source>The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.</source>
        <translation>Le résultat prend le contraste de l'IRM. Le modèle n'ajoute que ce qui est entre les coupes. Automatique : si l'IRM diffère de celles de l'apprentissage.</translation>
    </message>
    <message>
        <source>The result has another contrast than the slices.</source>
        <translation>Le résultat a un autre contraste que les coupes.</translation>
    </message>
    <message>
        <source>The result has the contrast of the scan.</source>
        <translation>Le résultat a le contraste de l'IRM.</translation>
    </message>
    <message>
        <source>The result has voxels of {spacing} mm, in the space of {name}.</source>
        <translation>Le résultat a des voxels de {spacing} mm, dans l'espace de {name}.</translation>
    </message>
    <message>
        <source>The result is complete; its uncertainty is that of the training data.</source>
        <translation>Le résultat est complet ; son incertitude est celle des données d'apprentissage.</translation>
    </message>
    <message>
        <source>The result is less certain near its ends.</source>
        <translation>Le résultat est moins sûr vers ses extrémités.</translation>
    </message>
    <message>
        <source>The result may be wrong because of this.</source>
        <translation>Le résultat peut être faux pour cette raison.</translation>
    </message>
    <message>
        <source>The scan</source>
        <translation>L'IRM</translation>
    </message>
    <message>
        <source>The scan has few slices.</source>
        <translation>L'IRM a peu de coupes.</translation>
    </message>
    <message>
        <source>The scan has more noise than the training scans.</source>
        <translation>L'IRM a plus de bruit que celles de l'apprentissage.</translation>
    </message>
    <message>
        <source>The scan has much noise: the brain's mean is {snr} times the noise.</source>
        <translation>L'IRM a beaucoup de bruit : la moyenne du cerveau vaut {snr} fois le bruit.</translation>
    </message>
    <message>
        <source>The scan has only 1 slice; nothing lies between slices.</source>
        <translation>L'IRM n'a qu'une coupe ; il n'y a rien entre des coupes.</translation>
    </message>
    <message>
        <source>The scan has only {levels} grey levels.</source>
        <translation>L'IRM n'a que {levels} niveaux de gris.</translation>
    </message>
    <message>
        <source>The scan has only {shape} slices; near the first and the last one the result is less certain.</source>
        <translation>L'IRM n'a que {shape} coupes ; près de la première et de la dernière, le résultat est moins sûr.</translation>
    </message>
    <message>
        <source>The scan has too much noise for a test.</source>
        <translation>L'image a trop de bruit pour un test.</translation>
    </message>
    <message>
        <source>The scan has too much noise for it.</source>
        <translation>L'IRM a trop de bruit pour cela.</translation>
    </message>
    <message>
        <source>The scan has too much noise to contradict the result.</source>
        <translation>L'image a trop de bruit pour contredire le résultat.</translation>
    </message>
    <message>
        <source>The scan is a {contrast} scan.</source>
        <translation>L'IRM est une IRM {contrast}.</translation>
    </message>
    <message>
        <source>The scan is too small to gain time by 8-bit integers.</source>
        <translation>L'IRM est trop petite pour gagner du temps avec des entiers de 8 bits.</translation>
    </message>
    <message>
        <source>The scan is unlike the training scans.</source>
        <translation>L'IRM ne ressemble pas à celles de l'apprentissage.</translation>
    </message>
    <message>
        <source>The scan is very noisy: the brain's mean is {snr} times the noise.</source>
        <translation>L'IRM est très bruitée : la moyenne du cerveau vaut {snr} fois le bruit.</translation>
    </message>
    <message>
        <source>The scan is {contrast}, and the model can only restore {restores}.</source>
        <translation>L'IRM est {contrast}, et le modèle ne peut rétablir que {restores}.</translation>
    </message>
    <message>
        <source>The scan shows the brain alone, without the head.</source>
        <translation>L'IRM montre le cerveau seul, sans la tête.</translation>
    </message>
    <message>
        <source>The scan shows the brain alone.</source>
        <translation>L'IRM montre le cerveau seul.</translation>
    </message>
    <message>
        <source>The scan shows the whole head, and the rest of it is interpolated.</source>
        <translation>L'IRM montre toute la tête, et le reste est interpolé.</translation>
    </message>
    <message>
        <source>The scans are combined all the same, but nothing sharpens the volume across the slices but the model.</source>
        <translation>Les IRM sont combinées quand même, mais rien d'autre que le modèle n'affine le volume en travers des coupes.</translation>
    </message>
    <message>
        <source>The scans were first placed by their brains.</source>
        <translation>Les IRM ont d'abord été placées d'après leurs cerveaux.</translation>
    </message>
    <message>
        <source>The selected result</source>
        <translation>Le résultat sélectionné</translation>
    </message>
    <message>
        <source>The sform of the file places no image (its values are zero or no numbers).</source>
        <translation>Le sform du fichier ne place aucune image (ses valeurs sont nulles ou ne sont pas des nombres).</translation>
    </message>
    <message>
        <source>The signal dropped out.</source>
        <translation>Le signal y a chuté.</translation>
    </message>
    <message>
        <source>The simulated scan</source>
        <translation>L'IRM simulée</translation>
    </message>
    <message>
        <source>The simulator needs the places of white and grey matter. Finding them takes about a minute. The scan should be T1-weighted.</source>
        <translation>Le simulateur a besoin des substances blanche et grise. Les trouver prend environ une minute. L'IRM doit être pondérée T1.</translation>
    </message>
    <message>
        <source>The slice spacing changes from {before} mm to {after} mm, as near to 1 mm as the model can come.</source>
        <translation>L'espacement des coupes passe de {before} mm à {after} mm, aussi près de 1 mm que le modèle le peut.</translation>
    </message>
    <message>
        <source>The slice spacing changes from {before} mm to {after} mm.</source>
        <translation>L'espacement des coupes passe de {before} mm à {after} mm.</translation>
    </message>
    <message>
        <source>The slice spacing is {thickest} mm, and the pixel size {spacing} mm.</source>
        <translation>L'espacement des coupes est de {thickest} mm et la taille des pixels de {spacing} mm.</translation>
    </message>
    <message>
        <source>The slice spacing of this scan is {across:.3g} mm.</source>
        <translation>L'espacement des coupes de cette IRM est de {across} mm.</translation>
    </message>
    <message>
        <source>The slices are sheared by {degrees:.1f} degrees (a tilted gantry).</source>
        <translation>Les coupes sont cisaillées de {degrees} degrés (statif incliné).</translation>
    </message>
    <message>
        <source>The slices are sheared by {shear} degrees (a tilted gantry, or a registration that did more than turn the head); shapes may look skewed.</source>
        <translation>Les coupes sont cisaillées de {shear} degrés (statif incliné, ou recalage qui a fait plus que tourner la tête) ; les formes peuvent paraître biaisées.</translation>
    </message>
    <message>
        <source>The slices are tilted by {tilt} degrees; the tilt is kept.</source>
        <translation>Les coupes sont inclinées de {tilt} degrés ; l'inclinaison est gardée.</translation>
    </message>
    <message>
        <source>The slices are {across} mm apart, which is unusual for a brain scan.</source>
        <translation>Les coupes sont espacées de {across} mm, ce qui est inhabituel pour une IRM du cerveau.</translation>
    </message>
    <message>
        <source>The slices are {plane}.</source>
        <translation>Les coupes sont en plan {plane}.</translation>
    </message>
    <message>
        <source>The slices are {ratio} times as far apart as the pixels in them ({spacing} mm); little can be said about what lies between.</source>
        <translation>Les coupes sont {ratio} fois plus espacées que les pixels ({spacing} mm) ; on peut dire peu de ce qui est entre elles.</translation>
    </message>
    <message>
        <source>The slices lie {mm} mm beside their neighbours (median): the head moved between them.</source>
        <translation>Les coupes sont décalées de {mm} mm de leurs voisines (médiane) : la tête a bougé entre elles.</translation>
    </message>
    <message>
        <source>The training is finished.</source>
        <translation>L'apprentissage est terminé.</translation>
    </message>
    <message>
        <source>The uncertainty is calibrated on the scan itself.</source>
        <translation>L'incertitude est étalonnée sur l'IRM elle-même.</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself, as asked.</source>
        <translation>L'incertitude n'est pas étalonnée sur l'IRM elle-même, comme demandé.</translation>
    </message>
    <message>
        <source>The uncertainty is not calibrated on the scan itself.</source>
        <translation>L'incertitude n'est pas étalonnée sur l'IRM elle-même.</translation>
    </message>
    <message>
        <source>The uncertainty is that of the training data.</source>
        <translation>L'incertitude est celle des données d'apprentissage.</translation>
    </message>
    <message>
        <source>The uncertainty is that of the volume before its contrast was restored.</source>
        <translation>L'incertitude est celle du volume avant que son contraste soit rétabli.</translation>
    </message>
    <message>
        <source>The usual search found no brain, so the brain mask is a rough one.</source>
        <translation>La recherche habituelle n'a pas trouvé de cerveau ; le masque cérébral est donc grossier.</translation>
    </message>
    <message>
        <source>The value {zero} is taken for no signal.</source>
        <translation>La valeur {zero} est prise pour l'absence de signal.</translation>
    </message>
    <message>
        <source>The voxel size is not that of most scans here ({words} mm).</source>
        <translation>La taille de voxel n'est pas celle de la plupart des IRM ici ({words} mm).</translation>
    </message>
    <message>
        <source>Their licence</source>
        <translation>Leur licence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no unsaved results that can be brought back.</source>
        <translation>Il n'y a pas de résultat non enregistré à récupérer.</translation>
    </message>
    <message>
        <source>There are {count} scans; the first {most} were opened. Use siqt enhance for such a folder.</source>
        <translation>Il y a {count} IRM ; les {most} premières ont été ouvertes. Utilisez siqt enhance pour un tel dossier.</translation>
    </message>
    <message>
        <source>There is little to gain, and detail may be made up.</source>
        <translation>Il y a peu à gagner, et du détail peut être inventé.</translation>
    </message>
    <message>
        <source>There is no other result of this scan to compare with.</source>
        <translation>Il n'y a pas d'autre résultat de cette IRM à comparer.</translation>
    </message>
    <message>
        <source>There is no preview of this slice. The result will have it.</source>
        <translation>Il n'y a pas d'aperçu de cette coupe. Le résultat l'aura.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose the CPU as device, and try again.</source>
        <translation>Il n'y a pas assez de mémoire. Fermez d'autres programmes, ou choisissez le processeur (CPU), et réessayez.</translation>
    </message>
    <message>
        <source>There the result is that scan, enhanced alone.</source>
        <translation>Là, le résultat est cette IRM, améliorée seule.</translation>
    </message>
    <message>
        <source>There the scan is continued, not measured.</source>
        <translation>Là, l'IRM est prolongée, pas mesurée.</translation>
    </message>
    <message>
        <source>There was too little memory on {device} even for small tiles; the network ran on the processor instead.</source>
        <translation>Il y avait trop peu de mémoire sur {device}, même pour de petits blocs ; le réseau a tourné sur le processeur.</translation>
    </message>
    <message>
        <source>There was too little memory on {device} for tiles of {tile} voxels; tiles of {smaller} were used.</source>
        <translation>Il y avait trop peu de mémoire sur {device} pour des blocs de {tile} voxels ; des blocs de {smaller} ont été utilisés.</translation>
    </message>
    <message>
        <source>These are there: {series}</source>
        <translation>Voici celles qui existent : {series}</translation>
    </message>
    <message>
        <source>These models give one: {value}.</source>
        <translation>Ces modèles en donnent une : {value}.</translation>
    </message>
    <message>
        <source>These slices are empty: {blank} (the first slice is 1).</source>
        <translation>Ces coupes sont vides : {blank} (la première est 1).</translation>
    </message>
    <message>
        <source>These slices are much darker than their neighbours: {dark} (the first slice is 1).</source>
        <translation>Ces coupes sont bien plus sombres que leurs voisines : {dark} (la première est 1).</translation>
    </message>
    <message>
        <source>These two alone, larger</source>
        <translation>Ces deux seules, plus grandes</translation>
    </message>
    <message>
        <source>They are combined after what is running.</source>
        <translation>Elles seront combinées après ce qui tourne.</translation>
    </message>
    <message>
        <source>They are left out of the output.</source>
        <translation>Elles sont exclues du résultat.</translation>
    </message>
    <message>
        <source>They have overflown by exactly 65536, and are corrected.</source>
        <translation>Ils ont débordé d'exactement 65536 et sont corrigés.</translation>
    </message>
    <message>
        <source>They may be errors of the scanner or of a conversion.</source>
        <translation>Ce sont peut-être des erreurs du scanner ou d'une conversion.</translation>
    </message>
    <message>
        <source>They show an artefact, or the head moved while they were taken.</source>
        <translation>Elles montrent un artefact, ou la tête a bougé pendant leur acquisition.</translation>
    </message>
    <message>
        <source>They stay empty.</source>
        <translation>Elles restent vides.</translation>
    </message>
    <message>
        <source>They were set to 0.</source>
        <translation>Ils ont été mis à 0.</translation>
    </message>
    <message>
        <source>Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. At least one voxel of the high-field scan, which leaves the slices as they are.</source>
        <translation>Les coupes épaisses recueillent plus de signal mais mélangent ce qui est superposé. Chaque coupe est une moyenne pondérée de profil gaussien de cette largeur à mi-hauteur. Au moins un voxel de l'IRM à haut champ, qui laisse les coupes inchangées.</translation>
    </message>
    <message>
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>Coupes épaisses simulées depuis l'IRM améliorée, moins celles de l'IRM</translation>
    </message>
    <message>
        <source>Thin-slice NIfTI scans of heads or brains, in this folder or in folders inside it</source>
        <translation>IRM NIfTI à coupes fines de têtes ou de cerveaux, dans ce dossier ou dans ses sous-dossiers</translation>
    </message>
    <message>
        <source>This does not look like a thick-slice scan: its voxels are {spacing} mm, nearly the same in all directions.</source>
        <translation>Ceci ne ressemble pas à une IRM à coupes épaisses : ses voxels sont de {spacing} mm, presque égaux dans toutes les directions.</translation>
    </message>
    <message>
        <source>This folder cannot be read, so the scans in it are missing.</source>
        <translation>Ce dossier ne peut pas être lu ; les IRM qu'il contient manquent donc.</translation>
    </message>
    <message>
        <source>This folder holds a run: {step} of {steps} steps are done. Resume goes on with it; for a new run, choose another folder.</source>
        <translation>Ce dossier contient un apprentissage : {step} pas sur {steps} sont faits. Reprendre le continue ; pour un nouveau, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is a model of your own.</source>
        <translation>C'est un modèle à vous.</translation>
    </message>
    <message>
        <source>This is faster on this processor, and the result is almost the same.</source>
        <translation>C'est plus rapide sur ce processeur, et le résultat est presque le même.</translation>
    </message>
    <message>
        <source>This is taken for no signal, and it is kept in the result.</source>
        <translation>C'est pris pour l'absence de signal et gardé dans le résultat.</translation>
    </message>
    <message>
        <source>This is the recipe of the run in this folder. Only the steps can be changed.</source>
        <translation>C'est la recette de l'apprentissage de ce dossier. Seul le nombre de pas peut être changé.</translation>
    </message>
    <message>
        <source>This looks like a map of regions ({values} different whole numbers), not like a scan.</source>
        <translation>Ceci ressemble à une carte de régions ({values} nombres entiers différents), pas à une IRM.</translation>
    </message>
    <message>
        <source>This model does not tell it.</source>
        <translation>Ce modèle ne la donne pas.</translation>
    </message>
    <message>
        <source>This needs the slices as they were measured, but noise or bias is removed first.</source>
        <translation>Il faut pour cela les coupes telles que mesurées, mais le bruit ou le biais est retiré d'abord.</translation>
    </message>
    <message>
        <source>This page was translated without a review by a native speaker.</source>
        <translation>Cette page a été traduite sans relecture par une personne de langue maternelle.</translation>
    </message>
    <message>
        <source>This run is finished: {step} of {steps} steps. Raise the steps to train longer, or choose another folder for a new run.</source>
        <translation>Cet apprentissage est terminé : {step} pas sur {steps}. Augmentez les pas pour continuer, ou choisissez un autre dossier pour un nouveau.</translation>
    </message>
    <message>
        <source>This scan</source>
        <translation>Cette IRM</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>Cette IRM ne ressemble pas à celles de l'apprentissage du modèle.</translation>
    </message>
    <message>
        <source>This scan is {contrast}.</source>
        <translation>Cette IRM est {contrast}.</translation>
    </message>
    <message>
        <source>This scan seems to have been enhanced once already.</source>
        <translation>Cette IRM semble avoir déjà été améliorée.</translation>
    </message>
    <message>
        <source>This scan suits the model.</source>
        <translation>Cette IRM convient au modèle.</translation>
    </message>
    <message>
        <source>This scan was simulated, not acquired.</source>
        <translation>Cette IRM a été simulée, pas acquise.</translation>
    </message>
    <message>
        <source>This scan, interpolated</source>
        <translation>Cette IRM, interpolée</translation>
    </message>
    <message>
        <source>This slice lies outside the scan</source>
        <translation>Cette coupe est hors de l'IRM</translation>
    </message>
    <message>
        <source>This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.</source>
        <translation>Ce tissu garde sa luminosité dans l'IRM à haut champ. Son SNR fixe le bruit. La luminosité de l'autre tissu est changée jusqu'au bon SNR.</translation>
    </message>
    <message>
        <source>This works only where the model keeps the contrast of the scan.</source>
        <translation>Cela ne marche que si le modèle garde le contraste de l'IRM.</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Three bubbles that show you around</source>
        <translation>Trois bulles pour faire le tour</translation>
    </message>
    <message>
        <source>Three planes</source>
        <translation>Trois plans</translation>
    </message>
    <message>
        <source>Three planes of</source>
        <translation>Trois plans de</translation>
    </message>
    <message>
        <source>Throw the results away</source>
        <translation>Jeter les résultats</translation>
    </message>
    <message>
        <source>Tick the scans of one person and one contrast</source>
        <translation>Cochez les IRM d'une personne et d'un contraste</translation>
    </message>
    <message>
        <source>Tick the scans that the network learns from; cells have tips</source>
        <translation>Cochez les IRM dont le réseau apprend ; les cellules ont des bulles</translation>
    </message>
    <message>
        <source>Tick two scans or more.</source>
        <translation>Cochez au moins deux IRM.</translation>
    </message>
    <message>
        <source>Tissue maps</source>
        <translation>Cartes de tissus</translation>
    </message>
    <message>
        <source>Tissue that keeps its intensity in the simulation.</source>
        <translation>Tissu qui garde son intensité dans la simulation.</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Tissus</translation>
    </message>
    <message>
        <source>To combine it with the scan that is open: another direction, the same contrast</source>
        <translation>Pour la combiner avec l'IRM ouverte : autre direction, même contraste</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Train a model – SIQT</source>
        <translation>Entraîner un modèle – SIQT</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Training a model. It can be resumed later.</source>
        <translation>Apprentissage d'un modèle. Il pourra être repris plus tard.</translation>
    </message>
    <message>
        <source>Training needs one in every scan.</source>
        <translation>L'apprentissage en demande un dans chaque IRM.</translation>
    </message>
    <message>
        <source>Training needs thin slices.</source>
        <translation>L'apprentissage demande des coupes fines.</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>Turns thick-slice, low-field brain MRI into the image that a high-field scanner would have given: stochastic image quality transfer (Lin et al., Medical Image Analysis 2023).</source>
        <translation>Transforme une IRM cérébrale à coupes épaisses et bas champ en l'image qu'un scanner à haut champ aurait donnée : transfert stochastique de qualité d'image (Lin et al., Medical Image Analysis 2023).</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Two volumes in turn</source>
        <translation>Deux volumes en alternance</translation>
    </message>
    <message>
        <source>Two volumes with a line to drag</source>
        <translation>Deux volumes avec une ligne à déplacer</translation>
    </message>
    <message>
        <source>Type them as numbers</source>
        <translation>Les saisir en chiffres</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Unchanged tissue</source>
        <translation>Tissu inchangé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo zoom and shift</source>
        <translation>Annuler zoom et déplacement</translation>
    </message>
    <message>
        <source>Unpack it (bunzip2), and give the .nii file inside</source>
        <translation>Décompressez-le (bunzip2) et donnez le fichier .nii qu'il contient</translation>
    </message>
    <message>
        <source>Unpack it (unxz), and give the .nii file inside</source>
        <translation>Décompressez-le (unxz) et donnez le fichier .nii qu'il contient</translation>
    </message>
    <message>
        <source>Unpack it (unzstd), and give the .nii file inside</source>
        <translation>Décompressez-le (unzstd) et donnez le fichier .nii qu'il contient</translation>
    </message>
    <message>
        <source>Unpack it once (gunzip), then give it again</source>
        <translation>Décompressez-le une fois (gunzip), puis redonnez-le</translation>
    </message>
    <message>
        <source>Unpack it yourself if you trust it</source>
        <translation>Décompressez-le vous-même si vous lui faites confiance</translation>
    </message>
    <message>
        <source>Unpack it, and give the .nii or .nii.gz file inside</source>
        <translation>Décompressez-la et donnez le fichier .nii ou .nii.gz qu'elle contient</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Use a scan of the whole brain with smaller voxels</source>
        <translation>Utilisez une IRM du cerveau entier avec des voxels plus petits</translation>
    </message>
    <message>
        <source>Use in Enhance</source>
        <translation>Utiliser dans Améliorer</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>Utiliser le modèle MNI152</translation>
    </message>
    <message>
        <source>Use the scan before normalisation if you have it.</source>
        <translation>Utilisez l'IRM d'avant la normalisation si vous l'avez.</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisée pour</translation>
    </message>
    <message>
        <source>Variation of slice brightness</source>
        <translation>Variation de luminosité des coupes</translation>
    </message>
    <message>
        <source>Very noisy scans gain little.</source>
        <translation>Les IRM très bruitées gagnent peu.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View of a scan</source>
        <translation>Vue d'une IRM</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Volumes of grey and white matter</source>
        <translation>Volumes des substances grise et blanche</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Taille des voxels</translation>
    </message>
    <message>
        <source>Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm.</source>
        <translation>Taille de voxel du résultat ; par défaut la plus petite taille de pixel des IRM, mais pas moins de 0,8 mm.</translation>
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
        <translation>Attendez le résultat. Un aperçu n'est pas exporté.</translation>
    </message>
    <message>
        <source>Wait until all scans have been looked at.</source>
        <translation>Attendez que toutes les IRM aient été examinées.</translation>
    </message>
    <message>
        <source>Wait until it ends, or choose another folder</source>
        <translation>Attendez qu'il se termine, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>En attente d'amélioration : {name}</translation>
    </message>
    <message>
        <source>Was the scan filtered or normalised before?</source>
        <translation>L'IRM a-t-elle été filtrée ou normalisée avant ?</translation>
    </message>
    <message>
        <source>Weight by error, exponent</source>
        <translation>Poids selon l'erreur, exposant</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Weight decay of AdamW.</source>
        <translation>Décroissance des poids d'AdamW.</translation>
    </message>
    <message>
        <source>Weight of lesions in the loss</source>
        <translation>Poids des lésions dans la perte</translation>
    </message>
    <message>
        <source>Weight of the likelihood by which a network learns the standard deviation of its error; at 0 what it knows of it is left as it is.</source>
        <translation>Poids de la vraisemblance par laquelle un réseau apprend l'écart type de son erreur ; à 0, ce qu'il en sait reste tel quel.</translation>
    </message>
    <message>
        <source>Weight of the standard deviation</source>
        <translation>Poids de l'écart type</translation>
    </message>
    <message>
        <source>Weight outside the brain in the loss</source>
        <translation>Poids hors du cerveau dans la perte</translation>
    </message>
    <message>
        <source>What Enhance will do, and why</source>
        <translation>Ce que fera Améliorer, et pourquoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>What happened, to copy into a report</source>
        <translation>Ce qui s'est passé, à copier dans un rapport</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scan.</source>
        <translation>Ce qui diffère de son apprentissage, comme une lésion, peut paraître différent de l'IRM.</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may look different from the scans.</source>
        <translation>Ce qui diffère de son apprentissage, comme une lésion, peut paraître différent des IRM.</translation>
    </message>
    <message>
        <source>What is unlike its training, such as a lesion, may still look different from the scan.</source>
        <translation>Ce qui diffère de son apprentissage, comme une lésion, peut tout de même paraître différent de l'IRM.</translation>
    </message>
    <message>
        <source>What may be done with the scans, and so with the model; stands on the model's card.</source>
        <translation>Ce qu'on peut faire des IRM, et donc du modèle ; figure sur la fiche du modèle.</translation>
    </message>
    <message>
        <source>What the SNRs of {name} scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.</source>
        <translation>Les SNR possibles des IRM {name} sur un scanner à bas champ : les points sont des tirages, les ellipses en contiennent 39 % et 86 %. Déplacez le point à la souris ou avec les flèches.</translation>
    </message>
    <message>
        <source>What the restoration adds to the error is not in it.</source>
        <translation>Ce que le rétablissement ajoute à l'erreur n'y est pas compris.</translation>
    </message>
    <message>
        <source>What the slices contradict beyond their noise is removed from the result.</source>
        <translation>Ce que les coupes contredisent au-delà de leur bruit est retiré du résultat.</translation>
    </message>
    <message>
        <source>What the views show, as PNG</source>
        <translation>Ce que montrent les vues, en PNG</translation>
    </message>
    <message>
        <source>What the views show, to paste</source>
        <translation>Ce que montrent les vues, à coller</translation>
    </message>
    <message>
        <source>What view 1 shows</source>
        <translation>Ce que montre la vue 1</translation>
    </message>
    <message>
        <source>What view {number} shows</source>
        <translation>Ce que montre la vue {number}</translation>
    </message>
    <message>
        <source>What was drawn, dragged or removed last</source>
        <translation>Le dernier tracé, déplacement ou retrait</translation>
    </message>
    <message>
        <source>What was drawn, measured in every view; point at a column to learn more</source>
        <translation>Ce qui a été tracé, mesuré dans chaque vue ; pointez une colonne pour en savoir plus</translation>
    </message>
    <message>
        <source>What was undone last</source>
        <translation>La dernière annulation</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>Vos choix sous Plus. La prochaine IRM repart en automatique.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Which measure of quality is drawn; more is better for both</source>
        <translation>Quelle mesure de qualité est tracée ; plus, c'est mieux pour les deux</translation>
    </message>
    <message>
        <source>Which processor trains. On a graphics card it is far faster.</source>
        <translation>Quel processeur entraîne. Une carte graphique est bien plus rapide.</translation>
    </message>
    <message>
        <source>While scans lie over one another: where they were registered to, or before that</source>
        <translation>Quand les IRM sont superposées : recalées, ou avant le recalage</translation>
    </message>
    <message>
        <source>White matter</source>
        <translation>Substance blanche</translation>
    </message>
    <message>
        <source>Whom the model has learned from; stands on the model's card.</source>
        <translation>Sur qui le modèle a appris ; figure sur la fiche du modèle.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width and level…</source>
        <translation>Fenêtre…</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>With slice spacings, above 1: 30 % of the patches are blurred in-plane, with an FWHM of up to this many voxels, and 35 % get image and noise as a small k-space makes them.</source>
        <translation>Avec espacements des coupes, au-dessus de 1 : 30 % des patchs sont flous dans le plan, d'une FWHM jusqu'à ce nombre de voxels, et 35 % reçoivent image et bruit comme les fait un petit espace k.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of patches that lose contrast as the SNR prior says and get it back; the others have a random contrast, which is kept.</source>
        <translation>Avec espacements des coupes : part des patchs qui perdent du contraste selon la loi des SNR et le retrouvent ; les autres ont un contraste aléatoire, qui est gardé.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast in which every tissue has a texture of its own.</source>
        <translation>Avec espacements des coupes : part des patchs au contraste gardé où chaque tissu a sa propre texture.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast that get fine detail at random, as scans have what no tissue map tells.</source>
        <translation>Avec espacements des coupes : part des patchs au contraste gardé qui reçoivent du détail fin au hasard, car les IRM ont ce qu'aucune carte de tissus ne dit.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches of kept contrast whose new intensity is a smooth function of the old one.</source>
        <translation>Avec espacements des coupes : part des patchs au contraste gardé dont la nouvelle intensité est une fonction lisse de l'ancienne.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches that are cut off at the edge of a brain mask, before slices are made.</source>
        <translation>Avec espacements des coupes : part des patchs coupés au bord d'un masque cérébral, avant de faire les coupes.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches whose condition says that the scan is brain-extracted.</source>
        <translation>Avec espacements des coupes : part des patchs dont la condition dit que le cerveau est extrait.</translation>
    </message>
    <message>
        <source>With slice spacings: fraction of the patches with far more noise (noisy_snr); the condition of all patches then says how much noise they have, as measured.</source>
        <translation>Avec espacements des coupes : part des patchs bien plus bruités (noisy_snr) ; la condition de tous les patchs dit alors combien de bruit ils ont, tel qu'il est mesuré.</translation>
    </message>
    <message>
        <source>With slice spacings: half of the patches get a smooth field, input and target alike; its largest relative distance from 1.</source>
        <translation>Avec espacements des coupes : la moitié des patchs reçoivent un champ lisse, entrée et cible de même ; sa plus grande distance relative à 1.</translation>
    </message>
    <message>
        <source>With slice spacings: least and largest mean of the brain over the noise of the patches whose contrast is kept; log-uniform.</source>
        <translation>Avec espacements des coupes : plus petite et plus grande moyenne du cerveau sur le bruit, pour les patchs au contraste gardé ; log-uniforme.</translation>
    </message>
    <message>
        <source>With slice spacings: the weight of a patch in the loss is the error of its interpolation to minus this power; at 0 all patches have the same weight.</source>
        <translation>Avec espacements des coupes : le poids d'un patch dans la perte est l'erreur de son interpolation à la puissance moins ceci ; à 0, tous les patchs ont le même poids.</translation>
    </message>
    <message>
        <source>With slice spacings: weight in the loss of voxels beyond the edge of the brain, in the patches of brain-extracted scans: the truth is not known there.</source>
        <translation>Avec espacements des coupes : poids dans la perte des voxels au-delà du bord du cerveau, dans les patchs d'IRM au cerveau extrait : la vérité n'y est pas connue.</translation>
    </message>
    <message>
        <source>Without the fit; as published</source>
        <translation>Sans l'ajustement ; comme publié</translation>
    </message>
    <message>
        <source>Write "enhanced, not acquired" into the picture</source>
        <translation>Écrire « enhanced, not acquired » dans l'image</translation>
    </message>
    <message>
        <source>Write this recipe into a JSON file, for another time or computer</source>
        <translation>Écrire cette recette dans un fichier JSON, pour une autre fois ou un autre ordinateur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a conditioned_unet is told the slice spacing: give slice_spacings, as 2 10</source>
        <translation>l'espacement des coupes doit être donné à un conditioned_unet : donnez slice_spacings, comme 2 10</translation>
    </message>
    <message>
        <source>a file of the series is cut off (it has fewer pixels than it announces); copy or export the series again</source>
        <translation>un fichier de la série est tronqué (il a moins de pixels qu'annoncé) ; copiez ou exportez de nouveau la série</translation>
    </message>
    <message>
        <source>a file of the series is gone; open the folder again</source>
        <translation>un fichier de la série a disparu ; rouvrez le dossier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a result that was kept is damaged ({error})</source>
        <translation>un résultat gardé est endommagé ({error})</translation>
    </message>
    <message>
        <source>a slice spacing of {factor} voxels leaves no slice of the {slices} along axis {slice_axis}</source>
        <translation>un espacement de {factor} voxels ne laisse aucune coupe des {slices} selon l'axe {slice_axis}</translation>
    </message>
    <message>
        <source>a tissue map is empty: there is no voxel of grey or of white matter</source>
        <translation>une carte de tissus est vide : il n'y a aucun voxel de substance grise ou blanche</translation>
    </message>
    <message>
        <source>a volume has three axes, but this one has shape {data}</source>
        <translation>un volume a trois axes, mais celui-ci a la forme {data}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a window needs two finite intensities, not {low} and {high}</source>
        <translation>une fenêtre demande deux intensités finies, pas {low} et {high}</translation>
    </message>
    <message>
        <source>about {done} left</source>
        <translation>reste environ {done}</translation>
    </message>
    <message>
        <source>about {left} left</source>
        <translation>reste environ {left}</translation>
    </message>
    <message>
        <source>added by the model</source>
        <translation>ajouté par le modèle</translation>
    </message>
    <message>
        <source>and {SHOWN} more, see siqt list</source>
        <translation>et {SHOWN} autres, voir siqt list</translation>
    </message>
    <message>
        <source>another run of siqt is writing into this folder.</source>
        <translation>une autre exécution de siqt écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>anterior</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>any contrast</source>
        <translation>tout contraste</translation>
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
        <translation>beyond_weight va avec extracted supérieur à 0</translation>
    </message>
    <message>
        <source>bias correction</source>
        <translation>correction du biais</translation>
    </message>
    <message>
        <source>brain mask</source>
        <translation>masque cérébral</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>selon son en-tête</translation>
    </message>
    <message>
        <source>cannot be opened ({error})</source>
        <translation>ne peut pas être ouvert ({error})</translation>
    </message>
    <message>
        <source>cannot be read ({strerror})</source>
        <translation>ne peut pas être lu ({strerror})</translation>
    </message>
    <message>
        <source>cannot be read ({value})</source>
        <translation>ne peut pas être lu ({value})</translation>
    </message>
    <message>
        <source>charbonnier</source>
        <translation>charbonnier</translation>
    </message>
    <message>
        <source>claims {text} voxels, which is too large (at most {MAX_LENGTH} along an axis and {MAX_VOXELS} million in all); is the header damaged?</source>
        <translation>annonce {text} voxels, ce qui est trop grand (au plus {MAX_LENGTH} par axe et {MAX_VOXELS} millions en tout) ; l'en-tête est-il endommagé ?</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combinée</translation>
    </message>
    <message>
        <source>combined and enhanced, not acquired</source>
        <translation>combinée et améliorée, non acquise</translation>
    </message>
    <message>
        <source>combining needs two scans or more, not {count}</source>
        <translation>pour combiner, il faut au moins deux IRM, pas {count}</translation>
    </message>
    <message>
        <source>comparing brightness</source>
        <translation>comparaison de la luminosité</translation>
    </message>
    <message>
        <source>comparing the scans</source>
        <translation>comparaison des IRM</translation>
    </message>
    <message>
        <source>complex voxels (real and imaginary part)</source>
        <translation>des voxels complexes (partie réelle et imaginaire)</translation>
    </message>
    <message>
        <source>computing the uncertainty</source>
        <translation>calcul de l'incertitude</translation>
    </message>
    <message>
        <source>contrast matching</source>
        <translation>accord du contraste</translation>
    </message>
    <message>
        <source>contrast restoration</source>
        <translation>rétablissement du contraste</translation>
    </message>
    <message>
        <source>convert it to NIfTI first, for example with mri_convert</source>
        <translation>convertissez-le d'abord en NIfTI, par exemple avec mri_convert</translation>
    </message>
    <message>
        <source>convert the .hdr/.img pair to one .nii.gz file</source>
        <translation>convertissez la paire .hdr/.img en un seul fichier .nii.gz</translation>
    </message>
    <message>
        <source>convert the DICOM series to NIfTI first, for example with dcm2niix</source>
        <translation>convertissez d'abord la série DICOM en NIfTI, par exemple avec dcm2niix</translation>
    </message>
    <message>
        <source>converting DICOM</source>
        <translation>conversion du DICOM</translation>
    </message>
    <message>
        <source>copying DICOM files</source>
        <translation>copie des fichiers DICOM</translation>
    </message>
    <message>
        <source>coronal</source>
        <translation>coronal</translation>
    </message>
    <message>
        <source>data consistency</source>
        <translation>cohérence des données</translation>
    </message>
    <message>
        <source>dcm2niix, which converts DICOM, does not start ({strerror}); install SIQT again</source>
        <translation>dcm2niix, qui convertit le DICOM, ne démarre pas ({strerror}) ; réinstallez SIQT</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>distance, mm</translation>
    </message>
    <message>
        <source>each of its {extra} images has a single slice, so the slices lie along the fourth dimension.</source>
        <translation>chacune de ses {extra} images a une seule coupe ; les coupes sont donc selon la quatrième dimension.</translation>
    </message>
    <message>
        <source>enhanced, not acquired</source>
        <translation>améliorée, non acquise</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>améliorée, puis épaissie</translation>
    </message>
    <message>
        <source>enhancing every scan</source>
        <translation>amélioration de chaque IRM</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>amélioration de l'IRM {number}</translation>
    </message>
    <message>
        <source>enhancing scan {number} of {count}</source>
        <translation>amélioration de l'IRM {number} sur {count}</translation>
    </message>
    <message>
        <source>espcn</source>
        <translation>espcn</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>égalisation de la luminosité</translation>
    </message>
    <message>
        <source>every voxel has the same value ({low}), so there is no scan</source>
        <translation>chaque voxel a la même valeur ({low}), ce n'est donc pas une IRM</translation>
    </message>
    <message>
        <source>every voxel has the same value ({min}); this is no scan</source>
        <translation>chaque voxel a la même valeur ({min}) ; ce n'est pas une IRM</translation>
    </message>
    <message>
        <source>every voxel of the scan is {flat}: there is nothing to see</source>
        <translation>chaque voxel de l'IRM vaut {flat} : il n'y a rien à voir</translation>
    </message>
    <message>
        <source>exists already; choose another name or allow overwriting</source>
        <translation>existe déjà ; choisissez un autre nom ou autorisez l'écrasement</translation>
    </message>
    <message>
        <source>far too large</source>
        <translation>beaucoup trop grand</translation>
    </message>
    <message>
        <source>far too small</source>
        <translation>beaucoup trop petit</translation>
    </message>
    <message>
        <source>files of this kind can hold programs and are not opened; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} card</source>
        <translation>de tels fichiers peuvent contenir des programmes et ne sont pas ouverts ; un modèle est un fichier {WEIGHTS_SUFFIX} avec sa fiche {CARD_SUFFIX}</translation>
    </message>
    <message>
        <source>finding the brain</source>
        <translation>recherche du cerveau</translation>
    </message>
    <message>
        <source>flips are {flips}, but must be probabilities, 0 to 1</source>
        <translation>flips vaut {flips}, mais doit contenir des probabilités, 0 à 1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>fusing the enhanced scans</source>
        <translation>fusion des IRM améliorées</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussien</translation>
    </message>
    <message>
        <source>give a .nii or .nii.gz file</source>
        <translation>donnez un fichier .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation>substance grise</translation>
    </message>
    <message>
        <source>grey window: up and down brightness, left and right contrast</source>
        <translation>fenêtre de gris : haut et bas luminosité, gauche et droite contraste</translation>
    </message>
    <message>
        <source>hardly any voxel holds a number (NaN, infinite); export again</source>
        <translation>presque aucun voxel ne contient de nombre (NaN, infini) ; exportez de nouveau</translation>
    </message>
    <message>
        <source>hardly any voxel of the scan holds a number (NaN or infinite)</source>
        <translation>presque aucun voxel de l'IRM ne contient de nombre (NaN ou infini)</translation>
    </message>
    <message>
        <source>has {what}; convert it to one grey value per voxel first</source>
        <translation>a {what} ; convertissez-le d'abord en une valeur de gris par voxel</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>voxels à haut champ</translation>
    </message>
    <message>
        <source>holds {extra} images (time points, echoes or channels), but one is wanted; save one of them as a file of its own</source>
        <translation>contient {extra} images (instants, échos ou canaux), mais il en faut une ; enregistrez l'une d'elles dans son propre fichier</translation>
    </message>
    <message>
        <source>input of Enhance</source>
        <translation>entrée d'Améliorer</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensité</translation>
    </message>
    <message>
        <source>internal use only</source>
        <translation>usage interne seulement</translation>
    </message>
    <message>
        <source>interpolation</source>
        <translation>interpolation</translation>
    </message>
    <message>
        <source>is a file; give a folder for DICOM</source>
        <translation>est un fichier ; donnez un dossier pour le DICOM</translation>
    </message>
    <message>
        <source>is a folder; give one .nii or .nii.gz file</source>
        <translation>est un dossier ; donnez un seul fichier .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is a {sizes}-D image, but a scan has three dimensions; give the whole stack of slices</source>
        <translation>est une image à {sizes} dimensions, mais une IRM en a trois ; donnez la pile de coupes entière</translation>
    </message>
    <message>
        <source>is not DICOM, so it has no series {series}</source>
        <translation>n'est pas du DICOM et n'a donc pas de série {series}</translation>
    </message>
    <message>
        <source>is not a DICOM file; give the folder of a scanner's export</source>
        <translation>n'est pas un fichier DICOM ; donnez le dossier exporté par un scanner</translation>
    </message>
    <message>
        <source>is not a NIfTI file (its mark is missing; an Analyze 7.5 file looks like this); convert the scan to NIfTI</source>
        <translation>n'est pas un fichier NIfTI (sa marque manque ; un fichier Analyze 7.5 a cet aspect) ; convertissez l'IRM en NIfTI</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a DICOM file; give the folder of the series, or name the file with the ending .dcm</source>
        <translation>n'est pas un fichier NIfTI, mais un fichier DICOM ; donnez le dossier de la série, ou donnez au fichier l'extension .dcm</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but a Git LFS pointer; fetch the real file with 'git lfs pull'</source>
        <translation>n'est pas un fichier NIfTI, mais un pointeur Git LFS ; récupérez le vrai fichier avec « git lfs pull »</translation>
    </message>
    <message>
        <source>is not a NIfTI file, but text; give the scan itself, as .nii or .nii.gz</source>
        <translation>n'est pas un fichier NIfTI, mais du texte ; donnez l'IRM elle-même, en .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is not a NIfTI file, or its first bytes are damaged; convert the scan to .nii or .nii.gz</source>
        <translation>n'est pas un fichier NIfTI, ou ses premiers octets sont endommagés ; convertissez l'IRM en .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a .nii or .nii.gz file</source>
        <translation>n'est pas un fichier ordinaire ; donnez un fichier .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>is not an ordinary file; give a folder or a DICOM file</source>
        <translation>n'est pas un fichier ordinaire ; donnez un dossier ou un fichier DICOM</translation>
    </message>
    <message>
        <source>is one half of a .hdr/.img pair; convert the pair to one .nii.gz file</source>
        <translation>est la moitié d'une paire .hdr/.img ; convertissez la paire en un seul fichier .nii.gz</translation>
    </message>
    <message>
        <source>it does not say how far apart its slices are</source>
        <translation>elle ne dit pas à quelle distance sont ses coupes</translation>
    </message>
    <message>
        <source>it does not say where its slices lie</source>
        <translation>elle ne dit pas où sont ses coupes</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>il a un mot de passe ; décompressez-le d'abord</translation>
    </message>
    <message>
        <source>it has several images at the same place (a time series or diffusion)</source>
        <translation>elle a plusieurs images au même endroit (une série temporelle ou de la diffusion)</translation>
    </message>
    <message>
        <source>it has {images} images; a scan has up to {MAX_SLICES}</source>
        <translation>elle a {images} images ; une IRM en a au plus {MAX_SLICES}</translation>
    </message>
    <message>
        <source>it holds DICOM files, but scans are taken from NIfTI files here.</source>
        <translation>il contient des fichiers DICOM, mais ici les IRM viennent de fichiers NIfTI.</translation>
    </message>
    <message>
        <source>it holds a file whose name leads out of it.</source>
        <translation>il contient un fichier dont le nom mène hors de lui.</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files.</source>
        <translation>il contient plus de {MAX_FILES} fichiers.</translation>
    </message>
    <message>
        <source>it holds more than {MAX_FILES} files; pack one scan</source>
        <translation>il contient plus de {MAX_FILES} fichiers ; archivez une seule IRM</translation>
    </message>
    <message>
        <source>it holds scans of {people} people.</source>
        <translation>il contient des IRM de {people} personnes.</translation>
    </message>
    <message>
        <source>it holds {usable} series.</source>
        <translation>il contient {usable} séries.</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>c'est une image en couleur</translation>
    </message>
    <message>
        <source>it is a localizer</source>
        <translation>c'est un repérage</translation>
    </message>
    <message>
        <source>it is a mosaic without Siemens' private header.</source>
        <translation>c'est une mosaïque sans l'en-tête privé de Siemens.</translation>
    </message>
    <message>
        <source>it is a projection</source>
        <translation>c'est une projection</translation>
    </message>
    <message>
        <source>it is a single slice</source>
        <translation>c'est une seule coupe</translation>
    </message>
    <message>
        <source>it is a {lower} image, not a magnitude image</source>
        <translation>c'est une image {lower}, pas une image de magnitude</translation>
    </message>
    <message>
        <source>it is damaged; copy it again</source>
        <translation>il est endommagé ; copiez-le de nouveau</translation>
    </message>
    <message>
        <source>it is derived, not acquired</source>
        <translation>elle est dérivée, non acquise</translation>
    </message>
    <message>
        <source>it is no MR image, but a picture or a report</source>
        <translation>ce n'est pas une image IRM, mais une photo ou un rapport</translation>
    </message>
    <message>
        <source>it is not MR, but {value}</source>
        <translation>ce n'est pas de l'IRM, mais {value}</translation>
    </message>
    <message>
        <source>it is packed as a whole (deflated)</source>
        <translation>il est compressé en entier (deflated)</translation>
    </message>
    <message>
        <source>it is packed in an unknown way; pack it again</source>
        <translation>il est compressé d'une façon inconnue ; refaites l'archive</translation>
    </message>
    <message>
        <source>it is too large for the memory of this computer</source>
        <translation>elle est trop grande pour la mémoire de cet ordinateur</translation>
    </message>
    <message>
        <source>it names a file that lies outside of its folder.</source>
        <translation>il nomme un fichier qui est hors de son dossier.</translation>
    </message>
    <message>
        <source>it states {frames} frames</source>
        <translation>elle annonce {frames} images</translation>
    </message>
    <message>
        <source>it states {frames} frames and describes {each}</source>
        <translation>elle annonce {frames} images et en décrit {each}</translation>
    </message>
    <message>
        <source>it unpacks to {unpacked} GB from {packed} MB; that is no set of scans.</source>
        <translation>il passe de {packed} MB à {unpacked} GB une fois décompressé ; ce n'est pas un jeu d'IRM.</translation>
    </message>
    <message>
        <source>it was enhanced by SIQT before</source>
        <translation>elle a déjà été améliorée par SIQT</translation>
    </message>
    <message>
        <source>it was kept by another version ({values})</source>
        <translation>il a été gardé par une autre version ({values})</translation>
    </message>
    <message>
        <source>its DICOM files are packed as a whole (deflated).</source>
        <translation>ses fichiers DICOM sont compressés en entier (deflated).</translation>
    </message>
    <message>
        <source>its DICOM files hold no image</source>
        <translation>ses fichiers DICOM ne contiennent pas d'image</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>son en-tête est tronqué</translation>
    </message>
    <message>
        <source>its header is damaged ({name})</source>
        <translation>son en-tête est endommagé ({name})</translation>
    </message>
    <message>
        <source>its orientation is no pair of directions at right angles</source>
        <translation>son orientation n'est pas une paire de directions à angle droit</translation>
    </message>
    <message>
        <source>its pixel size is impossible</source>
        <translation>sa taille de pixel est impossible</translation>
    </message>
    <message>
        <source>its pixels have several sizes</source>
        <translation>ses pixels ont plusieurs tailles</translation>
    </message>
    <message>
        <source>its slices are not thick, so it is used as it is, without the network.</source>
        <translation>ses coupes ne sont pas épaisses ; elle est utilisée telle quelle, sans le réseau.</translation>
    </message>
    <message>
        <source>its slices are thinner</source>
        <translation>ses coupes sont plus fines</translation>
    </message>
    <message>
        <source>its slices are {usual} mm apart, which is impossible</source>
        <translation>ses coupes sont espacées de {usual} mm, ce qui est impossible</translation>
    </message>
    <message>
        <source>its slices do not lie on a line</source>
        <translation>ses coupes ne sont pas alignées</translation>
    </message>
    <message>
        <source>its slices have mixed orientations</source>
        <translation>ses coupes ont des orientations mêlées</translation>
    </message>
    <message>
        <source>its slices have several sizes</source>
        <translation>ses coupes ont plusieurs tailles</translation>
    </message>
    <message>
        <source>its slices have {columns} x {rows} pixels</source>
        <translation>ses coupes ont {columns} x {rows} pixels</translation>
    </message>
    <message>
        <source>its slices lie between those of the scan</source>
        <translation>ses coupes sont entre celles de l'IRM</translation>
    </message>
    <message>
        <source>its slices lie in another plane</source>
        <translation>ses coupes sont dans un autre plan</translation>
    </message>
    <message>
        <source>learning rate {learning_rate}</source>
        <translation>taux d'apprentissage {learning_rate}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d'une seconde</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>looking at the scans</source>
        <translation>examen des IRM</translation>
    </message>
    <message>
        <source>looking at {name}</source>
        <translation>examen de {name}</translation>
    </message>
    <message>
        <source>looking for DICOM files</source>
        <translation>recherche de fichiers DICOM</translation>
    </message>
    <message>
        <source>looking for motion within the scans</source>
        <translation>recherche de mouvement dans les IRM</translation>
    </message>
    <message>
        <source>looking for slices that moved</source>
        <translation>recherche des coupes qui ont bougé</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>bas champ</translation>
    </message>
    <message>
        <source>mean SNRs must be positive, not {mean}</source>
        <translation>les SNR moyens doivent être positifs, pas {mean}</translation>
    </message>
    <message>
        <source>mean and covariance are the active prior of the published configuration, which pairs them with FLAIR scans</source>
        <translation>moyenne et covariance sont la loi active de la configuration publiée, qui les associe à des IRM FLAIR</translation>
    </message>
    <message>
        <source>mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors</source>
        <translation>moyenne et covariance figurent (en commentaire) dans la configuration publiée ; qu'elles soient celles du T1w découle de la moyenne d'une configuration antérieure des mêmes auteurs</translation>
    </message>
    <message>
        <source>measuring the slice thickness</source>
        <translation>mesure de l'épaisseur de coupe</translation>
    </message>
    <message>
        <source>minus the reference</source>
        <translation>moins la référence</translation>
    </message>
    <message>
        <source>minutes is {minutes}, but must be 0 or more</source>
        <translation>minutes vaut {minutes}, mais doit être 0 ou plus</translation>
    </message>
    <message>
        <source>mm (off)</source>
        <translation>mm (désactivé)</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>model {model_name} gives no uncertainty</source>
        <translation>le modèle {model_name} ne donne pas d'incertitude</translation>
    </message>
    <message>
        <source>model {name} ({architecture}, factor {factor}) does not fit the recipe's network ({architecture2}, factor {factor2}); take a recipe with the same network, factor and widths</source>
        <translation>le modèle {name} ({architecture}, facteur {factor}) ne va pas avec le réseau de la recette ({architecture2}, facteur {factor2}) ; prenez une recette avec les mêmes réseau, facteur et largeurs</translation>
    </message>
    <message>
        <source>model {name} cannot be told to restore contrast; leave restore at auto</source>
        <translation>on ne peut pas demander au modèle {name} de rétablir le contraste ; laissez ce choix sur auto</translation>
    </message>
    <message>
        <source>model {name} gives no uncertainty.</source>
        <translation>le modèle {name} ne donne pas d'incertitude.</translation>
    </message>
    <message>
        <source>model {name} is not told of noise; leave denoise at auto, or use on or off</source>
        <translation>le modèle {name} ne connaît pas le bruit de l'image ; laissez denoise sur auto, ou prenez on ou off</translation>
    </message>
    <message>
        <source>model {name} needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>le modèle {name} demande la normalisation d'intensité {normalisation}, mais cette version du programme a {NORMALISATION}</translation>
    </message>
    <message>
        <source>move the crosshair</source>
        <translation>déplacer le réticule</translation>
    </message>
    <message>
        <source>moved by {shift} mm and {angle} degrees to fit the first scan; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>déplacée de {shift} mm et {angle} degrés pour correspondre à la première IRM ; luminosité {gain} fois celle de la première ; le résultat en diffère de {residual} fois son bruit.</translation>
    </message>
    <message>
        <source>mse</source>
        <translation>mse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no DICOM file was found in it.</source>
        <translation>aucun fichier DICOM n'y a été trouvé.</translation>
    </message>
    <message>
        <source>no NIfTI scan (.nii or .nii.gz) was found in it</source>
        <translation>aucune IRM NIfTI (.nii ou .nii.gz) n'y a été trouvée</translation>
    </message>
    <message>
        <source>no NVIDIA or AMD GPU with a driver was found</source>
        <translation>aucun GPU NVIDIA ou AMD avec pilote n'a été trouvé</translation>
    </message>
    <message>
        <source>no brain was found in this scan of {str} voxels; give a brain mask</source>
        <translation>aucun cerveau n'a été trouvé dans cette IRM de {str} voxels ; donnez un masque cérébral</translation>
    </message>
    <message>
        <source>no brain was found.</source>
        <translation>aucun cerveau n'a été trouvé.</translation>
    </message>
    <message>
        <source>no permission to make this folder</source>
        <translation>pas le droit de créer ce dossier</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>pas le droit de le lire</translation>
    </message>
    <message>
        <source>no permission to read the folders in it</source>
        <translation>pas le droit de lire les dossiers qu'il contient</translation>
    </message>
    <message>
        <source>no permission to read this file</source>
        <translation>pas le droit de lire ce fichier</translation>
    </message>
    <message>
        <source>no permission to write into the folder {where}</source>
        <translation>pas le droit d'écrire dans le dossier {where}</translation>
    </message>
    <message>
        <source>no preset {name}; there are {PRESETS}</source>
        <translation>il n'y a pas de préréglage {name} ; il y a {PRESETS}</translation>
    </message>
    <message>
        <source>no scan has thick slices, so no model is run, and there is no uncertainty.</source>
        <translation>aucune IRM n'a de coupes épaisses ; aucun modèle n'est donc utilisé, et il n'y a pas d'incertitude.</translation>
    </message>
    <message>
        <source>no scan was found, but some folders in it cannot be read (count: {count}).</source>
        <translation>aucune IRM trouvée, mais certains de ses dossiers ne peuvent pas être lus (nombre : {count}).</translation>
    </message>
    <message>
        <source>no series in it can be used.</source>
        <translation>aucune de ses séries ne peut être utilisée.</translation>
    </message>
    <message>
        <source>no such file or folder; check the path</source>
        <translation>ce fichier ou dossier n'existe pas ; vérifiez le chemin</translation>
    </message>
    <message>
        <source>no such file; check the path</source>
        <translation>ce fichier n'existe pas ; vérifiez le chemin</translation>
    </message>
    <message>
        <source>no such folder.</source>
        <translation>ce dossier n'existe pas.</translation>
    </message>
    <message>
        <source>no tissue maps: {words}</source>
        <translation>pas de cartes de tissus : {words}</translation>
    </message>
    <message>
        <source>noisy is 0, but the network is told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy vaut 0, mais le réseau connaît le bruit : donnez les deux, noisy au-dessus de 0 et "told_noise": true dans network, ou aucun</translation>
    </message>
    <message>
        <source>noisy is {noisy}, but the network is not told of noise: give both, noisy above 0 and "told_noise": true in network, or neither</source>
        <translation>noisy vaut {noisy}, mais le réseau ne connaît pas le bruit : donnez les deux, noisy au-dessus de 0 et "told_noise": true dans network, ou aucun</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none of its {damaged} DICOM files can be read; copy or export them again</source>
        <translation>aucun de ses {damaged} fichiers DICOM ne peut être lu ; copiez-les ou exportez-les de nouveau</translation>
    </message>
    <message>
        <source>none of the {listed} files that it lists is there.</source>
        <translation>aucun des {listed} fichiers qu'il liste n'est là.</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>pas assez de mémoire</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>pas le résultat</translation>
    </message>
    <message>
        <source>not written ({error})</source>
        <translation>non écrit ({error})</translation>
    </message>
    <message>
        <source>not written, because it holds voxels that are not numbers</source>
        <translation>non écrit, car il contient des voxels qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <translation>rien d'inhabituel</translation>
    </message>
    <message>
        <source>number of views</source>
        <translation>nombre de vues</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblique</translation>
    </message>
    <message>
        <source>oblique slices, nearest to {plane}, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>coupes obliques, plan le plus proche {plane}, {count} en tout, espacées de {spacing} mm, pixels de {pixels} mm, rapport signal sur bruit {snr}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on the grid of this scan</source>
        <translation>sur la grille de cette IRM</translation>
    </message>
    <message>
        <source>one file holds several scans</source>
        <translation>un fichier contient plusieurs IRM</translation>
    </message>
    <message>
        <source>one-bit voxels</source>
        <translation>des voxels d'un bit</translation>
    </message>
    <message>
        <source>only NIfTI files (.nii, .nii.gz) can be read; {advice}</source>
        <translation>seuls les fichiers NIfTI (.nii, .nii.gz) peuvent être lus ; {advice}</translation>
    </message>
    <message>
        <source>only {found} voxels of brain were found in a scan of shape {shape}; tissue maps need at least {MIN_BRAIN_VOXELS}</source>
        <translation>seulement {found} voxels de cerveau ont été trouvés dans une IRM de forme {shape} ; les cartes de tissus en demandent au moins {MIN_BRAIN_VOXELS}</translation>
    </message>
    <message>
        <source>opening DICOM</source>
        <translation>ouverture du DICOM</translation>
    </message>
    <message>
        <source>opening {name}</source>
        <translation>ouverture de {name}</translation>
    </message>
    <message>
        <source>other scan</source>
        <translation>autre IRM</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>patch is {patch}, but needs three whole numbers</source>
        <translation>patch vaut {patch}, mais il faut trois nombres entiers</translation>
    </message>
    <message>
        <source>patches of {patch} voxels are too small: 8 at least</source>
        <translation>des patchs de {patch} voxels sont trop petits : 8 au moins</translation>
    </message>
    <message>
        <source>placed as its header says; brightness {gain} times that of the first scan; the result differs from it by {residual} times its noise.</source>
        <translation>placée comme le dit son en-tête ; luminosité {gain} fois celle de la première IRM ; le résultat en diffère de {residual} fois son bruit.</translation>
    </message>
    <message>
        <source>placing the scans</source>
        <translation>placement des IRM</translation>
    </message>
    <message>
        <source>preparing scans in their own contrast</source>
        <translation>préparation des IRM dans leur propre contraste</translation>
    </message>
    <message>
        <source>reading DICOM headers</source>
        <translation>lecture des en-têtes DICOM</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêtes</translation>
    </message>
    <message>
        <source>registering the scans</source>
        <translation>recalage des IRM</translation>
    </message>
    <message>
        <source>registration needs two scans or more, not {stacks}</source>
        <translation>le recalage demande au moins deux IRM, pas {stacks}</translation>
    </message>
    <message>
        <source>rician</source>
        <translation>ricien</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>sagittal</source>
        <translation>sagittal</translation>
    </message>
    <message>
        <source>series {number} cannot be converted (dcm2niix wrote nothing): its pixels are damaged or packed in an unknown way</source>
        <translation>la série {number} ne peut pas être convertie (dcm2niix n'a rien écrit) : ses pixels sont endommagés ou compressés d'une façon inconnue</translation>
    </message>
    <message>
        <source>series {number} cannot be used: {reason_unusable}</source>
        <translation>la série {number} ne peut pas être utilisée : {reason_unusable}</translation>
    </message>
    <message>
        <source>series {number} does not say where its slices lie</source>
        <translation>la série {number} ne dit pas où sont ses coupes</translation>
    </message>
    <message>
        <source>series {number} has {shape} slices of {shape2} x {shape3} pixels, but was converted to {shape4}.</source>
        <translation>la série {number} a {shape} coupes de {shape2} x {shape3} pixels, mais a été convertie en {shape4}.</translation>
    </message>
    <message>
        <source>series {number}: the conversion took too long and was stopped</source>
        <translation>série {number} : la conversion a duré trop longtemps et a été arrêtée</translation>
    </message>
    <message>
        <source>series {number}: the positions of the slices and the conversion by dcm2niix differ by {gaps} mm.</source>
        <translation>série {number} : les positions des coupes et la conversion par dcm2niix diffèrent de {gaps} mm.</translation>
    </message>
    <message>
        <source>sharpening with the guide</source>
        <translation>affinage avec le guide</translation>
    </message>
    <message>
        <source>shift the picture</source>
        <translation>déplacer l'image</translation>
    </message>
    <message>
        <source>simulated planes</source>
        <translation>plans simulés</translation>
    </message>
    <message>
        <source>simulated slices − scan</source>
        <translation>coupes simulées − IRM</translation>
    </message>
    <message>
        <source>single slices do not fit the other scans ({numbers}), and were left out.</source>
        <translation>certaines coupes ne correspondent pas aux autres IRM ({numbers}) et ont été écartées.</translation>
    </message>
    <message>
        <source>single slices moved ({numbers}), by up to {shift} mm and {angle} degrees.</source>
        <translation>certaines coupes ont bougé ({numbers}), jusqu'à {shift} mm et {angle} degrés.</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>slice_spacings are {spacings}, but must be the least and the largest, in high-field voxels from 1 to 16</source>
        <translation>slice_spacings vaut {spacings}, mais doit donner le plus petit et le plus grand, de 1 à 16 voxels à haut champ</translation>
    </message>
    <message>
        <source>slice_spacings go with contrast any</source>
        <translation>slice_spacings va avec un contraste quelconque (any)</translation>
    </message>
    <message>
        <source>slice_spacings need a network that is told of them, but {architecture} is not: take conditioned_unet</source>
        <translation>slice_spacings demande un réseau à qui on le donne, ce que {architecture} n'est pas : prenez conditioned_unet</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>coupes</translation>
    </message>
    <message>
        <source>slices about 10 mm apart in public scans of this field</source>
        <translation>coupes espacées d'environ 10 mm dans les IRM publiques de ce champ</translation>
    </message>
    <message>
        <source>slices and SNR of the publication</source>
        <translation>coupes et SNR de la publication</translation>
    </message>
    <message>
        <source>slices are missing (about {lost}); export or copy the series again</source>
        <translation>des coupes manquent (environ {lost}) ; exportez ou copiez de nouveau la série</translation>
    </message>
    <message>
        <source>slices of 5 mm with a gap, usual in hospitals</source>
        <translation>coupes de 5 mm avec un espace, usuelles à l'hôpital</translation>
    </message>
    <message>
        <source>snr is {snr}, but must be the least and the largest</source>
        <translation>snr vaut {snr}, mais doit donner le plus petit et le plus grand</translation>
    </message>
    <message>
        <source>solving for one volume</source>
        <translation>résolution d'un seul volume</translation>
    </message>
    <message>
        <source>step through the slices</source>
        <translation>parcourir les coupes</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>supérieur</translation>
    </message>
    <message>
        <source>testing the model on this scan</source>
        <translation>essai du modèle sur cette IRM</translation>
    </message>
    <message>
        <source>that this active prior is that of FLAIR</source>
        <translation>que cette loi active soit celle du FLAIR</translation>
    </message>
    <message>
        <source>the DICOM file</source>
        <translation>le fichier DICOM</translation>
    </message>
    <message>
        <source>the DICOM files of the scan are not known any more.</source>
        <translation>les fichiers DICOM de l'IRM ne sont plus connus.</translation>
    </message>
    <message>
        <source>the DICOM folder</source>
        <translation>le dossier DICOM</translation>
    </message>
    <message>
        <source>the SNR</source>
        <translation>le SNR</translation>
    </message>
    <message>
        <source>the SNR and the gap</source>
        <translation>le SNR et l'espace entre coupes</translation>
    </message>
    <message>
        <source>the SNR and the pixels</source>
        <translation>le SNR et les pixels</translation>
    </message>
    <message>
        <source>the affine is singular, an axis has no length; export or convert it again</source>
        <translation>la matrice affine est singulière, un axe a une longueur nulle ; exportez ou convertissez de nouveau</translation>
    </message>
    <message>
        <source>the brain has the same value everywhere: there is nothing to segment</source>
        <translation>le cerveau a partout la même valeur : il n'y a rien à segmenter</translation>
    </message>
    <message>
        <source>the brain mask is empty: no brain was found in this scan</source>
        <translation>le masque cérébral est vide : aucun cerveau n'a été trouvé dans cette IRM</translation>
    </message>
    <message>
        <source>the brain mask is too small to estimate the noise from</source>
        <translation>le masque cérébral est trop petit pour estimer le bruit</translation>
    </message>
    <message>
        <source>the compressed data is damaged; copy the file again</source>
        <translation>les données compressées sont endommagées ; copiez de nouveau le fichier</translation>
    </message>
    <message>
        <source>the covariance: relative deviations and correlation of the FLAIR prior</source>
        <translation>la covariance : écarts relatifs et corrélation de la loi FLAIR</translation>
    </message>
    <message>
        <source>the disk has {free} MB free; the result needs about {needed} MB.</source>
        <translation>le disque a {free} MB libres ; le résultat en demande environ {needed} MB.</translation>
    </message>
    <message>
        <source>the distance of its slices varies from {min} to {max} mm</source>
        <translation>la distance entre ses coupes varie de {min} à {max} mm</translation>
    </message>
    <message>
        <source>the file holds more data than its header announces; export or convert it again</source>
        <translation>le fichier contient plus de données que son en-tête n'en annonce ; exportez ou convertissez de nouveau</translation>
    </message>
    <message>
        <source>the file is compressed twice.</source>
        <translation>le fichier est compressé deux fois.</translation>
    </message>
    <message>
        <source>the file is cut off (fewer voxels than its header announces); copy it again</source>
        <translation>le fichier est tronqué (moins de voxels que n'en annonce son en-tête) ; copiez-le de nouveau</translation>
    </message>
    <message>
        <source>the file is cut off inside its header; copy it again</source>
        <translation>le fichier est tronqué dans son en-tête ; copiez-le de nouveau</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes); copy or export it again</source>
        <translation>le fichier est vide (0 octet) ; copiez-le ou exportez-le de nouveau</translation>
    </message>
    <message>
        <source>the folder holds files already; give a new one for DICOM</source>
        <translation>le dossier contient déjà des fichiers ; donnez un nouveau dossier pour le DICOM</translation>
    </message>
    <message>
        <source>the folder holds {found} {WEIGHTS_SUFFIX} files; name the one to use</source>
        <translation>le dossier contient {found} fichiers {WEIGHTS_SUFFIX} ; nommez celui à utiliser</translation>
    </message>
    <message>
        <source>the folder that it is to stand in does not exist</source>
        <translation>le dossier qui doit le contenir n'existe pas</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>le guide</translation>
    </message>
    <message>
        <source>the guide does not show the brain of the scan</source>
        <translation>le guide ne montre pas le cerveau de l'IRM</translation>
    </message>
    <message>
        <source>the head moved by {shift} mm and {angle} degrees between its even and its odd slices.</source>
        <translation>la tête a bougé de {shift} mm et {angle} degrés entre ses coupes paires et impaires.</translation>
    </message>
    <message>
        <source>the header is damaged (a dimension after the third has length {further}); export or convert the scan again</source>
        <translation>l'en-tête est endommagé (une dimension après la troisième a la longueur {further}) ; exportez ou convertissez de nouveau l'IRM</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {dim} dimensions)</source>
        <translation>l'en-tête est endommagé (il annonce {dim} dimensions)</translation>
    </message>
    <message>
        <source>the header is damaged (it claims {text} voxels)</source>
        <translation>l'en-tête est endommagé (il annonce {text} voxels)</translation>
    </message>
    <message>
        <source>the header is damaged (it puts the voxels at byte {offset}); export or convert the scan again</source>
        <translation>l'en-tête est endommagé (il place les voxels à l'octet {offset}) ; exportez ou convertissez de nouveau l'IRM</translation>
    </message>
    <message>
        <source>the header is damaged (the image lies {max} mm from the scanner's centre)</source>
        <translation>l'en-tête est endommagé (l'image est à {max} mm du centre du scanner)</translation>
    </message>
    <message>
        <source>the header is damaged (the intensity offset is {inter})</source>
        <translation>l'en-tête est endommagé (le décalage d'intensité est {inter})</translation>
    </message>
    <message>
        <source>the header is damaged ({form} code {fields}), so left and right cannot be told; export or convert the scan again</source>
        <translation>l'en-tête est endommagé (code {form} {fields}) ; gauche et droite ne peuvent pas être distinguées ; exportez ou convertissez de nouveau l'IRM</translation>
    </message>
    <message>
        <source>the image axes are almost parallel to each other (the affine is singular or heavily sheared); export or convert the scan again</source>
        <translation>les axes de l'image sont presque parallèles (matrice affine singulière ou très cisaillée) ; exportez ou convertissez de nouveau l'IRM</translation>
    </message>
    <message>
        <source>the list of files (DICOMDIR) is damaged; give the folder instead</source>
        <translation>la liste des fichiers (DICOMDIR) est endommagée ; donnez plutôt le dossier</translation>
    </message>
    <message>
        <source>the mask (shape {shape}) does not lie on the grid of the scan (shape {shape2}); give a mask on the scan's grid</source>
        <translation>le masque (forme {shape}) n'est pas sur la grille de l'IRM (forme {shape2}) ; donnez un masque sur la grille de l'IRM</translation>
    </message>
    <message>
        <source>the mask has shape {mask}, the scan {shape}</source>
        <translation>le masque a la forme {mask}, l'IRM {shape}</translation>
    </message>
    <message>
        <source>the mask has shape {shape}, but the scan {shape2}; give a mask on the scan's grid</source>
        <translation>le masque a la forme {shape}, mais l'IRM {shape2} ; donnez un masque sur la grille de l'IRM</translation>
    </message>
    <message>
        <source>the mask is empty.</source>
        <translation>le masque est vide.</translation>
    </message>
    <message>
        <source>the mask is empty: it has no box</source>
        <translation>le masque est vide : il n'a pas de boîte</translation>
    </message>
    <message>
        <source>the mean intensity inside the brain is {mean}, but must be positive</source>
        <translation>l'intensité moyenne dans le cerveau est {mean}, mais doit être positive</translation>
    </message>
    <message>
        <source>the mean signal of white matter ({wm}) and grey matter ({gm}) must be positive; check that the tissue maps belong to this image</source>
        <translation>le signal moyen des substances blanche ({wm}) et grise ({gm}) doit être positif ; vérifiez que les cartes de tissus vont avec cette image</translation>
    </message>
    <message>
        <source>the mean, from the T2w configurations of the same authors</source>
        <translation>la moyenne, des configurations T2w des mêmes auteurs</translation>
    </message>
    <message>
        <source>the network gives no standard deviation</source>
        <translation>le réseau ne donne pas d'écart type</translation>
    </message>
    <message>
        <source>the noise is {noise}, but must be positive</source>
        <translation>le bruit vaut {noise}, mais doit être positif</translation>
    </message>
    <message>
        <source>the noise of the scan cannot be measured, and is taken for {share} of the brain's mean</source>
        <translation>le bruit de l'IRM ne peut pas être mesuré ; il est supposé égal à {share} de la moyenne du cerveau</translation>
    </message>
    <message>
        <source>the output folder {where} does not exist; make it first</source>
        <translation>le dossier {where} n'existe pas ; créez-le d'abord</translation>
    </message>
    <message>
        <source>the output is a folder; give a file name inside it</source>
        <translation>la sortie est un dossier ; donnez un nom de fichier dans ce dossier</translation>
    </message>
    <message>
        <source>the output is the input itself; choose another name</source>
        <translation>la sortie est l'entrée elle-même ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the output must end in .nii or .nii.gz</source>
        <translation>la sortie doit finir par .nii ou .nii.gz</translation>
    </message>
    <message>
        <source>the patch is {patch} slices long, but needs a multiple of the factor {factor}</source>
        <translation>le patch a {patch} coupes, mais il faut un multiple du facteur {factor}</translation>
    </message>
    <message>
        <source>the position of the image (affine) holds values that are not numbers; export or convert the scan again</source>
        <translation>la position de l'image (affine) contient des valeurs qui ne sont pas des nombres ; exportez ou convertissez de nouveau l'IRM</translation>
    </message>
    <message>
        <source>the result differs from it by {residual} times its noise.</source>
        <translation>le résultat en diffère de {residual} fois son bruit.</translation>
    </message>
    <message>
        <source>the scan does not come from a DICOM series that says where it lies</source>
        <translation>l'IRM ne vient pas d'une série DICOM qui dit où elle se trouve</translation>
    </message>
    <message>
        <source>the scan has a single slice; an enhancement needs two or more</source>
        <translation>l'IRM a une seule coupe ; une amélioration en demande au moins deux</translation>
    </message>
    <message>
        <source>the scan has {shape} voxels, and the re-acquired scan {shape2}: the enhanced scan does not belong to this scan</source>
        <translation>l'IRM a {shape} voxels, et l'IRM réacquise {shape2} : l'IRM améliorée ne va pas avec cette IRM</translation>
    </message>
    <message>
        <source>the scan holds voxels that are not finite</source>
        <translation>l'IRM contient des voxels qui ne sont pas finis</translation>
    </message>
    <message>
        <source>the scan was not read from DICOM, so there is no patient and no study to write for</source>
        <translation>l'IRM n'a pas été lue d'un DICOM ; il n'y a ni patient ni examen pour l'écrire</translation>
    </message>
    <message>
        <source>the scans do not show the same ({names}): their fine structures agree by {likeness} only.</source>
        <translation>les IRM ne montrent pas la même chose ({names}) : leurs structures fines ne concordent qu'à {likeness}.</translation>
    </message>
    <message>
        <source>the scans have different contrasts ({contrasts}); combine scans of one contrast, or say which it is</source>
        <translation>les IRM ont des contrastes différents ({contrasts}) ; combinez des IRM d'un seul contraste, ou dites lequel c'est</translation>
    </message>
    <message>
        <source>the slices are sheared; such a volume cannot be written as DICOM</source>
        <translation>les coupes sont cisaillées ; un tel volume ne peut pas être écrit en DICOM</translation>
    </message>
    <message>
        <source>the slices are taken to be {thickness} mm thick, because those of another scan lie midway between them.</source>
        <translation>les coupes sont supposées avoir {thickness} mm d'épaisseur, car celles d'une autre IRM se trouvent à mi-chemin entre elles.</translation>
    </message>
    <message>
        <source>the slices are {thickness} mm thick, {share} of the distance between them.</source>
        <translation>les coupes ont {thickness} mm d'épaisseur, soit {share} de leur distance.</translation>
    </message>
    <message>
        <source>the slices of this scan are not thick: its voxels are {size} mm.</source>
        <translation>les coupes de cette IRM ne sont pas épaisses : ses voxels sont de {size} mm.</translation>
    </message>
    <message>
        <source>the tissue maps are empty: there is no brain in this scan</source>
        <translation>les cartes de tissus sont vides : il n'y a pas de cerveau dans cette IRM</translation>
    </message>
    <message>
        <source>the tissue maps have shape {shape}, but the scan has {shape2}</source>
        <translation>les cartes de tissus ont la forme {shape}, mais l'IRM {shape2}</translation>
    </message>
    <message>
        <source>the tissue maps must have one shape, but have {shapes}</source>
        <translation>les cartes de tissus doivent avoir une seule forme, mais ont {shapes}</translation>
    </message>
    <message>
        <source>the up-sampling factor is {factor}, but must be at least 1</source>
        <translation>le facteur de suréchantillonnage est {factor}, mais doit être au moins 1</translation>
    </message>
    <message>
        <source>the volume looks like a map of regions, not like a scan</source>
        <translation>le volume ressemble à une carte de régions, pas à une IRM</translation>
    </message>
    <message>
        <source>the voxel size is missing (the header says {pixdim}); export or convert the scan again</source>
        <translation>la taille de voxel manque (l'en-tête dit {pixdim}) ; exportez ou convertissez de nouveau l'IRM</translation>
    </message>
    <message>
        <source>the voxel size {size} mm is outside {MIN_SPACING_MM} to {MAX_SPACING_MM} mm; check the header (are the units millimetres?)</source>
        <translation>la taille de voxel {size} mm est hors de {MIN_SPACING_MM} à {MAX_SPACING_MM} mm ; vérifiez l'en-tête (les unités sont-elles des millimètres ?)</translation>
    </message>
    <message>
        <source>the zip</source>
        <translation>le zip</translation>
    </message>
    <message>
        <source>the zip is damaged; copy it again</source>
        <translation>le zip est endommagé ; copiez-le de nouveau</translation>
    </message>
    <message>
        <source>there is no model {name}; by name there are: {known}</source>
        <translation>il n'y a pas de modèle {name} ; par leur nom, il y a : {known}</translation>
    </message>
    <message>
        <source>there is no model: this installation is incomplete; install it again, or set {FOLDERS_VARIABLE} to a folder with models</source>
        <translation>il n'y a pas de modèle : cette installation est incomplète ; réinstallez, ou donnez à {FOLDERS_VARIABLE} un dossier de modèles</translation>
    </message>
    <message>
        <source>there is no overlay {kind}; choose one of: {KINDS}</source>
        <translation>il n'y a pas de superposition {kind} ; choisissez parmi : {KINDS}</translation>
    </message>
    <message>
        <source>there is no scan to train on</source>
        <translation>il n'y a aucune IRM pour l'apprentissage</translation>
    </message>
    <message>
        <source>there is no series {number}.</source>
        <translation>il n'y a pas de série {number}.</translation>
    </message>
    <message>
        <source>there is no training run to resume in {folder}: it needs {CONFIG_FILE} and {STATE_FILE}</source>
        <translation>il n'y a pas d'apprentissage à reprendre dans {folder} : il faut {CONFIG_FILE} et {STATE_FILE}</translation>
    </message>
    <message>
        <source>there is no {missing}, which a model needs</source>
        <translation>il n'y a pas de {missing}, dont un modèle a besoin</translation>
    </message>
    <message>
        <source>there is no {name}, which a model needs</source>
        <translation>il n'y a pas de {name}, dont un modèle a besoin</translation>
    </message>
    <message>
        <source>there is no {name}: {count} CUDA device(s) were found, counted from 0</source>
        <translation>il n'y a pas de {name} : {count} périphérique(s) CUDA trouvé(s), comptés à partir de 0</translation>
    </message>
    <message>
        <source>there is no {what} {value}; choose one of: {words}</source>
        <translation>il n'y a pas de {what} {value} ; choisissez parmi : {words}</translation>
    </message>
    <message>
        <source>there is nothing to compare inside the brain mask</source>
        <translation>il n'y a rien à comparer dans le masque cérébral</translation>
    </message>
    <message>
        <source>there is too little memory to run the network</source>
        <translation>il y a trop peu de mémoire pour le réseau</translation>
    </message>
    <message>
        <source>this PyTorch is CPU-only</source>
        <translation>ce PyTorch ne sert que le processeur (CPU)</translation>
    </message>
    <message>
        <source>this folder cannot be read, so what is in it is left out</source>
        <translation>ce dossier ne peut pas être lu ; ce qu'il contient est écarté</translation>
    </message>
    <message>
        <source>this folder cannot be read.</source>
        <translation>ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>this is a 7-Zip archive.</source>
        <translation>c'est une archive 7-Zip.</translation>
    </message>
    <message>
        <source>this is a RAR archive.</source>
        <translation>c'est une archive RAR.</translation>
    </message>
    <message>
        <source>this is a ZIP archive.</source>
        <translation>c'est une archive ZIP.</translation>
    </message>
    <message>
        <source>this is a Zstandard file.</source>
        <translation>c'est un fichier Zstandard.</translation>
    </message>
    <message>
        <source>this is a bzip2 file.</source>
        <translation>c'est un fichier bzip2.</translation>
    </message>
    <message>
        <source>this is a link to a file that is not there.</source>
        <translation>c'est un lien vers un fichier absent.</translation>
    </message>
    <message>
        <source>this is an xz file.</source>
        <translation>c'est un fichier xz.</translation>
    </message>
    <message>
        <source>this is no model of this program; a model is a {WEIGHTS_SUFFIX} file with its {CARD_SUFFIX} file beside it</source>
        <translation>ce n'est pas un modèle de ce programme ; un modèle est un fichier {WEIGHTS_SUFFIX} avec son fichier {CARD_SUFFIX} à côté</translation>
    </message>
    <message>
        <source>this is not JSON: {error}</source>
        <translation>ce n'est pas du JSON : {error}</translation>
    </message>
    <message>
        <source>this model needs the intensity normalisation {normalisation}, but this version of the program has {NORMALISATION}</source>
        <translation>ce modèle demande la normalisation d'intensité {normalisation}, mais cette version du programme a {NORMALISATION}</translation>
    </message>
    <message>
        <source>this output path cannot be used ({error})</source>
        <translation>ce chemin de sortie ne peut pas être utilisé ({error})</translation>
    </message>
    <message>
        <source>this scan ({shape} voxels of {size} mm) could not be registered to the MNI152 template.</source>
        <translation>cette IRM ({shape} voxels de {size} mm) n'a pas pu être recalée sur le modèle MNI152.</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>incliné</translation>
    </message>
    <message>
        <source>tissue maps</source>
        <translation>cartes de tissus</translation>
    </message>
    <message>
        <source>tissue maps of shape {shape}, scan of {shape2}</source>
        <translation>cartes de tissus de forme {shape}, IRM de forme {shape2}</translation>
    </message>
    <message>
        <source>tissue maps of {name} ({number} of {count})</source>
        <translation>cartes de tissus de {name} ({number} sur {count})</translation>
    </message>
    <message>
        <source>to be segmented</source>
        <translation>à segmenter</translation>
    </message>
    <message>
        <source>to segment</source>
        <translation>à segmenter</translation>
    </message>
    <message>
        <source>training</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incertitude</translation>
    </message>
    <message>
        <source>uncertainty, % of brain mean</source>
        <translation>incertitude, % du cerveau</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>values {min} to {max} do not fit into {kind}</source>
        <translation>les valeurs {min} à {max} ne tiennent pas dans {kind}</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>voxels</translation>
    </message>
    <message>
        <source>voxels cannot be written as {kind}</source>
        <translation>les voxels ne peuvent pas être écrits en {kind}</translation>
    </message>
    <message>
        <source>voxels of 1.6 × 1.6 × 5 mm, usual for portable scanners of this field</source>
        <translation>voxels de 1,6 × 1,6 × 5 mm, usuels pour les scanners portables de ce champ</translation>
    </message>
    <message>
        <source>voxels of unknown type {code}</source>
        <translation>des voxels de type inconnu {code}</translation>
    </message>
    <message>
        <source>voxels, %</source>
        <translation>voxels, %</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>white matter</source>
        <translation>substance blanche</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>image entière</translation>
    </message>
    <message>
        <source>with contrast agent</source>
        <translation>avec produit de contraste</translation>
    </message>
    <message>
        <source>working grid</source>
        <translation>grille de travail</translation>
    </message>
    <message>
        <source>writing DICOM</source>
        <translation>écriture du DICOM</translation>
    </message>
    <message>
        <source>writing DICOM maps</source>
        <translation>écriture des cartes DICOM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{available} of {total} GiB free</source>
        <translation>{available} GiB libres sur {total}</translation>
    </message>
    <message>
        <source>{below} % of the voxels are negative, which magnitude MRI never is.</source>
        <translation>{below} % des voxels sont négatifs, ce qu'une IRM de magnitude n'est jamais.</translation>
    </message>
    <message>
        <source>{clipped} % of the picture has the highest value ({max}): the brightest tissue seems cut off.</source>
        <translation>{clipped} % de l'image a la plus haute valeur ({max}) : le tissu le plus clair semble écrêté.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels of {pixel_mm} x {pixel_mm2} mm</source>
        <translation>{columns} x {rows} pixels de {pixel_mm} x {pixel_mm2} mm</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing about {native:.3g} mm ({low:.3g} to {high:.3g} mm), {factor} times as many slices</source>
        <translation>{contrast}, espacement des coupes d'environ {native} mm ({low} à {high} mm), {factor} fois plus de coupes</translation>
    </message>
    <message>
        <source>{contrast}, slice spacing {low:.3g} to {high:.3g} mm, up to {factor} times as many slices</source>
        <translation>{contrast}, espacement des coupes de {low} à {high} mm, jusqu'à {factor} fois plus de coupes</translation>
    </message>
    <message>
        <source>{count} results that were not saved are back.</source>
        <translation>{count} résultats non enregistrés sont de retour.</translation>
    </message>
    <message>
        <source>{count} results were not saved last time.</source>
        <translation>{count} résultats n'ont pas été enregistrés la dernière fois.</translation>
    </message>
    <message>
        <source>{count} scans could not be opened. {lines}</source>
        <translation>{count} IRM n'ont pas pu être ouvertes. {lines}</translation>
    </message>
    <message>
        <source>{count} scans seem to show one person in one contrast: {names}.</source>
        <translation>{count} IRM semblent montrer une personne dans un contraste : {names}.</translation>
    </message>
    <message>
        <source>{count} slices at the {end} end ({mm} mm) lie beyond the centre of the last measured slice.</source>
        <translation>{count} coupes au bout {end} ({mm} mm) sont au-delà du centre de la dernière coupe mesurée.</translation>
    </message>
    <message>
        <source>{count} slices at the {end} end ({mm} mm) would lie beyond the centre of the last measured slice.</source>
        <translation>{count} coupes au bout {end} ({mm} mm) seraient au-delà du centre de la dernière coupe mesurée.</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) are far below 0 and lie beside the brightest ones.</source>
        <translation>{count} voxels ({share} %) sont bien en dessous de 0 et voisins des plus clairs.</translation>
    </message>
    <message>
        <source>{count} voxels ({share} %) were too bright for the integers of the file, and became negative.</source>
        <translation>{count} voxels ({share} %) étaient trop clairs pour les entiers du fichier et sont devenus négatifs.</translation>
    </message>
    <message>
        <source>{count} voxels held no number (NaN or infinite).</source>
        <translation>{count} voxels ne contenaient pas de nombre (NaN ou infini).</translation>
    </message>
    <message>
        <source>{cpu_name}, {cpu_threads} threads</source>
        <translation>{cpu_name}, {cpu_threads} fils</translation>
    </message>
    <message>
        <source>{doing}: {percent} %, about {left} left</source>
        <translation>{doing} : {percent} %, reste environ {left}</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. The others were stopped.</source>
        <translation>{enhanced} IRM sur {total} sont améliorées. Les autres ont été arrêtées.</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. These failed: {names}. The strip tells why: point at them.</source>
        <translation>{enhanced} IRM sur {total} sont améliorées. Échec : {names}. La bande dit pourquoi : pointez-les.</translation>
    </message>
    <message>
        <source>{folder} already holds a training run; choose another folder, or resume it</source>
        <translation>{folder} contient déjà un apprentissage ; choisissez un autre dossier, ou reprenez-le</translation>
    </message>
    <message>
        <source>{guide} was not used as a guide: its slices lie where those of the scan lie and are as far apart, so it did not see what lies between them.</source>
        <translation>{guide} n'a pas servi de guide : ses coupes sont là où sont celles de l'IRM et aussi espacées ; il n'a donc pas vu ce qui est entre elles.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices are closer together than those of the scan.</source>
        <translation>{guide} a servi de guide : ses coupes sont plus rapprochées que celles de l'IRM.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie between those of the scan.</source>
        <translation>{guide} a servi de guide : ses coupes sont entre celles de l'IRM.</translation>
    </message>
    <message>
        <source>{guide} was used as a guide: its slices lie in another plane than those of the scan.</source>
        <translation>{guide} a servi de guide : ses coupes sont dans un autre plan que celles de l'IRM.</translation>
    </message>
    <message>
        <source>{guide} would be used as a guide.</source>
        <translation>{guide} servirait de guide.</translation>
    </message>
    <message>
        <source>{guide} would not be used as a guide.</source>
        <translation>{guide} ne servirait pas de guide.</translation>
    </message>
    <message>
        <source>{held} held out for validation</source>
        <translation>{held} pour la validation</translation>
    </message>
    <message>
        <source>{hot} voxels are far brighter than all others.</source>
        <translation>{hot} voxels sont bien plus clairs que tous les autres.</translation>
    </message>
    <message>
        <source>{least} to {most}{unit}.</source>
        <translation>De {least} à {most}{unit}.</translation>
    </message>
    <message>
        <source>{left} left out</source>
        <translation>{left} écartée(s)</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}</source>
        <translation>{name} n'a pas pu être ouvert : {reason}</translation>
    </message>
    <message>
        <source>{name} does not fit the other scans: its fine structures agree with theirs by {likeness} only.</source>
        <translation>{name} ne va pas avec les autres IRM : ses structures fines ne concordent avec elles qu'à {likeness}.</translation>
    </message>
    <message>
        <source>{name} has no parameter {unknown}; it has {known}</source>
        <translation>{name} n'a pas de paramètre {unknown} ; il a {known}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} est améliorée. Choisissez-la dans la liste des résultats.</translation>
    </message>
    <message>
        <source>{name} is far too large</source>
        <translation>{name} est beaucoup trop grand</translation>
    </message>
    <message>
        <source>{name} is no device; use auto, cpu, cuda, cuda:1 (a number) or mps</source>
        <translation>{name} n'est pas un processeur ; donnez auto, cpu, cuda, cuda:1 (un numéro) ou mps</translation>
    </message>
    <message>
        <source>{name} is not a recipe: a recipe is a text file</source>
        <translation>{name} n'est pas une recette : une recette est un fichier texte</translation>
    </message>
    <message>
        <source>{name} is not on the grid of {image_name}: its shape is {shape} and that of the image {shape2}, or it lies elsewhere; segment the image again or take the map out of its folder</source>
        <translation>{name} n'est pas sur la grille de {image_name} : sa forme est {shape} et celle de l'image {shape2}, ou il est ailleurs ; segmentez de nouveau l'image ou retirez la carte de son dossier</translation>
    </message>
    <message>
        <source>{name} is the reference of {scan}. It stands in the fourth view.</source>
        <translation>{name} est la référence de {scan}. Elle est dans la quatrième vue.</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be at most {maximum}</source>
        <translation>{name} vaut {told}{unit}, mais doit être au plus {maximum}</translation>
    </message>
    <message>
        <source>{name} is {told}{unit}, but must be {word} {minimum}</source>
        <translation>{name} vaut {told}{unit}, mais doit être {word} {minimum}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a finite number</source>
        <translation>{name} vaut {value}, mais doit être un nombre fini</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be a whole number</source>
        <translation>{name} vaut {value}, mais doit être un nombre entier</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be at least {low} and at most {high}</source>
        <translation>{name} vaut {value}, mais doit être entre {low} et {high}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be of type {name2}</source>
        <translation>{name} vaut {value}, mais doit être du type {name2}</translation>
    </message>
    <message>
        <source>{name} is {value}, but must be one of {choices}</source>
        <translation>{name} vaut {value}, mais doit être l'un de {choices}</translation>
    </message>
    <message>
        <source>{name} needs three numbers, not {given}</source>
        <translation>{name} demande trois nombres, pas {given}</translation>
    </message>
    <message>
        <source>{name} was left out: its fine structures agree with those of the other scans by {likeness} only.</source>
        <translation>{name} a été écartée : ses structures fines ne concordent avec celles des autres IRM qu'à {likeness}.</translation>
    </message>
    <message>
        <source>{name}, an axial slice between two measured ones; patient's right is left.</source>
        <translation>{name}, une coupe axiale entre deux coupes mesurées ; la droite du patient est à gauche.</translation>
    </message>
    <message>
        <source>{name}, on the enhanced grid</source>
        <translation>{name}, sur la grille améliorée</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written</source>
        <translation>{name} : l'image n'a pas pu être écrite</translation>
    </message>
    <message>
        <source>{name}: the picture could not be written ({errorString})</source>
        <translation>{name} : l'image n'a pas pu être écrite ({errorString})</translation>
    </message>
    <message>
        <source>{needed} to be segmented first</source>
        <translation>{needed} à segmenter d'abord</translation>
    </message>
    <message>
        <source>{one} and {other} hold the same voxels in the same place; give each scan once, since a copy adds nothing and would count as a second measurement</source>
        <translation>{one} et {other} contiennent les mêmes voxels au même endroit ; donnez chaque IRM une seule fois, car une copie n'apporte rien et compterait comme une seconde mesure</translation>
    </message>
    <message>
        <source>{patches_per_second} patches per second</source>
        <translation>{patches_per_second} patchs par seconde</translation>
    </message>
    <message>
        <source>{paths} scans are too few.</source>
        <translation>{paths} IRM ne suffisent pas.</translation>
    </message>
    <message>
        <source>{path} is damaged, so the run cannot be resumed; choose another folder</source>
        <translation>{path} est endommagé ; l'apprentissage ne peut pas être repris ; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{plane} slices, {count} of them, {spacing} mm apart, pixels of {pixels} mm, signal-to-noise ratio {snr}.</source>
        <translation>coupes, plan {plane}, {count} en tout, espacées de {spacing} mm, pixels de {pixels} mm, rapport signal sur bruit {snr}.</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}, {count} coupes espacées de {spacing} mm</translation>
    </message>
    <message>
        <source>{plane}, {slices} slices, {spacing_mm} mm apart</source>
        <translation>{plane}, {slices} coupes, espacées de {spacing_mm} mm</translation>
    </message>
    <message>
        <source>{replaced} voxels held no number (NaN or infinite) and were set to 0.</source>
        <translation>{replaced} voxels ne contenaient pas de nombre (NaN ou infini) et ont été mis à 0.</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} voxels de {spacing} mm</translation>
    </message>
    <message>
        <source>{share} of the brain is shown by one scan only.</source>
        <translation>{share} du cerveau n'est montré que par une IRM.</translation>
    </message>
    <message>
        <source>{shift} mm and {angle} degrees from the place that its header tells.</source>
        <translation>{shift} mm et {angle} degrés de la place que dit son en-tête.</translation>
    </message>
    <message>
        <source>{size} voxels of {voxel} mm</source>
        <translation>{size} voxels de {voxel} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title} : cerveau {brain} ml, grise {gm}, blanche {wm}, LCR {csf} ml</translation>
    </message>
    <message>
        <source>{training} to train on</source>
        <translation>{training} pour l'apprentissage</translation>
    </message>
    <message>
        <source>{unknown} is to be left out, but is no scan of {folder}; name scans by their path inside that folder</source>
        <translation>{unknown} est à écarter, mais n'est pas une IRM de {folder} ; nommez les IRM par leur chemin dans ce dossier</translation>
    </message>
    <message>
        <source>{value}, simulated</source>
        <translation>{value}, simulée</translation>
    </message>
    <message>
        <source>{volume}: {voxels} voxels, {area} mm²</source>
        <translation>{volume} : {voxels} voxels, {area} mm²</translation>
    </message>
    <message>
        <source>{wanted} is missing</source>
        <translation>il manque {wanted}</translation>
    </message>
    <message>
        <source>{where} is a file, not a folder to write into</source>
        <translation>{where} est un fichier, pas un dossier où écrire</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>“{text}” is not a list of {kind} with commas between them</source>
        <translation>« {text} » n'est pas une liste de {kind} séparés par des virgules</translation>
    </message>
</context>
</TS>
