<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not reviewed by a native speaker. -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>siqt</name>
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
        <source>64 mT, portable</source>
        <translation>64 mT, portable</translation>
    </message>
    <message>
        <source>&lt;p&gt;A region in the air around the head: the noise is its SD over 0.655. Otherwise the SD of each region itself, which holds tissue too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une région dans l'air autour de la tête : le bruit est son écart type divisé par 0,655. Sinon l'écart type de chaque région, qui contient aussi du tissu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A scan that does not agree with the others is left out. With this it is used all the same.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une image qui ne concorde pas avec les autres est écartée. Avec ceci elle est utilisée quand même.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;A surface coil receives more signal from what is near. The scan gets smooth shading, at most this far from 1 (0.3: from 1/1.3 to 1.3). 0 to 2. 0 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une antenne de surface reçoit plus de signal de ce qui est proche. L'IRM reçoit un ombrage lisse, au plus à cette distance de 1 (0,3 : de 1/1,3 à 1,3). De 0 à 2. 0 : aucun.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;An average of 152 people, brain only, with its own tissue maps.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une moyenne de 152 personnes, cerveau seul, avec ses cartes de tissus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;CNR: difference of a region's mean from the mean of this one, over the noise&lt;/p&gt;</source>
        <translation>&lt;p&gt;CNR : différence entre la moyenne d'une région et celle-ci, divisée par le bruit&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copy the line of the terminal that makes the same scan: siqt simulate …&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copier la ligne de terminal qui fait la même IRM : siqt simulate …&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Enhance the simulated scan, and compare with the high-field one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Améliorer l'IRM simulée et la comparer à celle à haut champ.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gaussian: the same noise everywhere, as in the published method. Values may be negative. Rician: the noise of a magnitude image. It is never below zero, and it brightens dark regions.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gaussien : le même bruit partout, comme dans la méthode publiée. Les valeurs peuvent être négatives. Ricien : le bruit d'une image de magnitude. Il n'est jamais négatif et éclaircit les régions sombres.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Grey and white matter get the contrast of a high-field scan. Automatic: where the model knows the contrast of this scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Les substances grise et blanche prennent le contraste d'une IRM à haut champ. Automatique : si le modèle connaît le contraste de cette IRM.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the result differs from each scan, seen as that scan would, in standard deviations of its noise. The scan that differs most counts. A scan with little noise may differ by more: the shape of its slices is not known well enough.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De combien le résultat diffère de chaque IRM, vu comme elle le verrait, en écarts types de son bruit. Celle qui diffère le plus compte. Une IRM peu bruitée peut différer davantage : la forme de ses coupes n'est pas assez bien connue.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Load parameters from a JSON file, or from the one beside a simulated scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Charger les paramètres d'un fichier JSON, ou de celui d'une IRM simulée.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Loss of detail within the slices, as from a coarser acquisition matrix. It is a Gaussian blur of this width at half height, in voxels of the high-field scan. 0 to 16. 0 or 1 is off.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Perte de détail dans les coupes, comme avec une matrice plus grossière : un flou gaussien de cette largeur à mi-hauteur, en voxels de l'IRM à haut champ. De 0 à 16. 0 ou 1 : aucun.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mask: sum of the truth's GM, WM and CSF probabilities &gt; 0.5, and truth not 0. PSNR: 20 log10(D / RMSE); D = 99.9th percentile of the truth inside the mask. SSIM: 3-D SSIM, Gaussian window sigma 1.5 voxels, K1 0.01, K2 0.03, data range = 99.9th percentile of the truth inside the mask; both images 0 outside the mask; mean of the map inside it. Fitted: after the line of intensity that brings the image nearest to the truth inside the mask; as is: without it. Cubic: cubic spline interpolation between the simulated slices.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of grey matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Signal moyen de la substance grise divisé par l'écart type du bruit. Un aimant plus faible donne moins de signal pour le même bruit : la moitié du champ donne environ la moitié du rapport. Le rapport blanche/grise fixe leur contraste. Plus que 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Mean signal of white matter divided by the standard deviation of the noise. A weaker magnet gives less signal at the same noise: half the field gives about half the ratio. The ratio of white to grey matter sets their contrast. More than 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Signal moyen de la substance blanche divisé par l'écart type du bruit. Un aimant plus faible donne moins de signal pour le même bruit : la moitié du champ donne environ la moitié du rapport. Le rapport blanche/grise fixe leur contraste. Plus que 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Measured in the simulated scan: the mean of each tissue divided by the noise outside the brain. Thick slices mix tissues, and shading changes the means. The measured value may differ a little from the requested one.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Mesuré dans l'IRM simulée : la moyenne de chaque tissu divisée par le bruit hors du cerveau. Les coupes épaisses mélangent les tissus et l'ombrage change les moyennes. La valeur peut différer un peu de celle demandée.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New SNRs and new noise, drawn as in training.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nouveaux SNR et nouveau bruit, tirés comme à l'apprentissage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;New noise. Nothing else changes.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nouveau bruit. Rien d'autre ne change.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the noise pattern. It stays the same while a slider moves, so that only one thing changes. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Numéro du motif de bruit. Il reste le même quand un curseur bouge, pour ne changer qu'une chose. Tout entier à partir de 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of the shading pattern. Any whole number from 0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Numéro du motif d'ombrage. Tout entier à partir de 0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Number of thin slices that are made of each slice. Automatic: the number that brings the spacing nearest to 1 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nombre de coupes fines faites de chaque coupe. Automatique : celui qui rapproche l'espacement de 1 mm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Reads SPM's maps c1, c2, c3 beside the scan, or segments the scan.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lit les cartes c1, c2, c3 de SPM à côté de l'IRM, ou segmente l'IRM.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Restore the contrast of a high-field scan, for all scans or for none; auto: for T1w where the model can.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Restaurer le contraste à haut champ, pour toutes les images ou aucune ; auto : en T1w si le modèle le peut.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Save the parameters as a JSON file.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Enregistrer les paramètres en JSON.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Signal-to-noise ratio of white matter. To the left there is more noise; the contrast of grey and white matter stays.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rapport signal sur bruit de la substance blanche. Vers la gauche, plus de bruit ; le contraste entre substances reste.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Slices, pixels and noise of a scanner, in millimetres.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Coupes, pixels et bruit d'un scanner, en millimètres.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Space between neighbouring slices that is not measured, in voxels of the high-field scan. The slice spacing is the thickness plus the gap. 0 to 32.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Espace non mesuré entre coupes voisines, en voxels de l'IRM à haut champ. L'espacement est l'épaisseur plus cet espace. De 0 à 32.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The contrast that sets the mean SNRs.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le contraste qui fixe les SNR moyens.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The correlation is measured inside the brain, between the scan and thick slices that are simulated from the result. 1 means that both say the same. Restored contrast and removed noise make it lower.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La corrélation est mesurée dans le cerveau, entre l'IRM et des coupes épaisses simulées depuis le résultat. 1 : les deux disent la même chose. Un contraste rétabli et un bruit réduit l'abaissent.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The head moves between scans. The program finds how. Without this, the positions in the headers are taken as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La tête bouge entre les images. Le programme trouve comment. Sans ceci, les positions des en-têtes sont prises telles quelles.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The network enhances the whole picture. Otherwise it enhances the brain only.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le réseau améliore toute l'image. Sinon, seulement le cerveau.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The plane in which the slices are acquired. The slices are stacked across it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le plan d'acquisition des coupes. Les coupes s'empilent en travers.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The result gets the contrast of the scan. The model adds only what lies between the slices. Automatic: where the scan is unlike the training scans.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Le résultat prend le contraste de l'IRM. Le modèle n'ajoute que ce qui est entre les coupes. Automatique : si l'IRM diffère de celles de l'apprentissage.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Thickness of a slice, in voxels of the high-field scan. Thick slices gather more signal but mix what lies above each other. Every slice is a weighted mean with a Gaussian profile of this width at half height. 1 to 32. 1 leaves the slices as they are.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Épaisseur d'une coupe, en voxels de l'IRM à haut champ. Les coupes épaisses recueillent plus de signal mais mélangent ce qui est superposé. Chaque coupe est une moyenne pondérée de profil gaussien de cette largeur à mi-hauteur. De 1 à 32. 1 : coupes inchangées.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;This tissue keeps its brightness in the high-field scan. Its SNR sets the noise. The brightness of the other tissue is changed until its SNR is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ce tissu garde sa luminosité dans l'IRM à haut champ. Son SNR fixe le bruit. La luminosité de l'autre tissu est changée jusqu'au bon SNR.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Voxel size of the result; by default the finest pixel size of the scans, but not below 0.8 mm. 0.4 to 4 mm.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Taille de voxel du résultat ; par défaut le pixel le plus fin, mais pas moins de 0.8 mm. De 0.4 à 4 mm.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;What the SNRs of T1w scans on a low-field scanner may be: dots are draws, the ellipses hold 39 % and 86 % of them. Drag the point, or move it with the arrow keys.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Known:&lt;/b&gt; mean and covariance stand (commented out) in the published configuration; that they are those of T1w follows from the mean in an earlier one of the same authors.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Assumed:&lt;/b&gt; 0.36 T scanner, as the publication states.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click in a view shows it, too</source>
        <translation>Un clic dans une vue l'affiche aussi</translation>
    </message>
    <message>
        <source>A film: the line goes from side to side</source>
        <translation>Un film : la ligne va d'un côté à l'autre</translation>
    </message>
    <message>
        <source>A low-field scan that was simulated from the MNI152 template</source>
        <translation>Une IRM à bas champ simulée à partir du modèle MNI152</translation>
    </message>
    <message>
        <source>A simulated low-field scan of the MNI152 brain</source>
        <translation>Une IRM à bas champ simulée du cerveau MNI152</translation>
    </message>
    <message>
        <source>A thick-slice brain MRI: a NIfTI file (.nii, .nii.gz), or the folder or zip of a scanner (DICOM). It is enhanced on this computer; nothing is sent anywhere.</source>
        <translation>Une IRM cérébrale à coupes épaisses : un fichier NIfTI (.nii, .nii.gz), ou le dossier ou le zip d'un scanner (DICOM). Elle est améliorée sur cet ordinateur ; rien n'est envoyé.</translation>
    </message>
    <message>
        <source>About SIQT</source>
        <translation>À propos de SIQT</translation>
    </message>
    <message>
        <source>Add a scan of the same person…</source>
        <translation>Ajouter une IRM de la même personne…</translation>
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
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Agrees with all scans: differs by {residual:.1f} times the noise.</source>
        <translation>Concorde avec toutes les IRM : diffère de {residual} fois le bruit.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} % only. Compare both pictures.</source>
        <translation>Concorde avec l'IRM à {percent} % seulement. Comparez les deux images.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %.</source>
        <translation>Concorde avec l'IRM : {percent} %.</translation>
    </message>
    <message>
        <source>Agrees with the scan: {percent:.0f} %. Noise was removed; fine detail may be gone.</source>
        <translation>Concorde avec l'IRM : {percent} %. Le bruit a été réduit ; des détails fins peuvent manquer.</translation>
    </message>
    <message>
        <source>Agrees with {used} of {count} scans; the others were left out.</source>
        <translation>Concorde avec {used} IRM sur {count} ; les autres ont été écartées.</translation>
    </message>
    <message>
        <source>All figures as a CSV file</source>
        <translation>Toutes les valeurs dans un fichier CSV</translation>
    </message>
    <message>
        <source>All views share zoom and position</source>
        <translation>Toutes les vues ont le même zoom et la même position</translation>
    </message>
    <message>
        <source>All {total} scans are enhanced.</source>
        <translation>Les {total} IRM sont améliorées.</translation>
    </message>
    <message>
        <source>Also: the wheel, arrow keys</source>
        <translation>Aussi : la molette, les flèches</translation>
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
        <translation>Comme série dans l'examen de l'IRM ; elle contient le nom du patient</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>Auto contrast</source>
        <translation>Contraste auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <source>Blur within slices</source>
        <translation>Flou dans les coupes</translation>
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
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Brush radius</source>
        <translation>Rayon du pinceau</translation>
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
        <source>Check the fit</source>
        <translation>Vérifier l'ajustement</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
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
        <source>Choose a tool and drag in a view. Every view is measured at the same place.</source>
        <translation>Choisissez un outil et tracez dans une vue. Chaque vue est mesurée au même endroit.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose series</source>
        <translation>Choisir les séries</translation>
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
        <source>Comparison of the scans</source>
        <translation>Comparaison des IRM</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast to</source>
        <translation>Contraste avec</translation>
    </message>
    <message>
        <source>Contrast-to-noise ratio: difference from the region chosen below, over the noise</source>
        <translation>Rapport contraste sur bruit : différence avec la région choisie dessous, divisée par le bruit</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l'image</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Coronal</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
        <source>Differs from a scan by {residual:.1f} times its noise. Compare the pictures.</source>
        <translation>Diffère d'une IRM de {residual} fois son bruit. Comparez les images.</translation>
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
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, not saved</source>
        <translation>Terminé, non enregistré</translation>
    </message>
    <message>
        <source>Drag a line: its length, and the intensities along it</source>
        <translation>Tracez une ligne : sa longueur et les intensités le long</translation>
    </message>
    <message>
        <source>Drag a rectangle: mean, SD, SNR, CNR and histogram</source>
        <translation>Tracez un rectangle : moyenne, écart type, SNR, CNR et histogramme</translation>
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
        <translation>Ne rien tracer ; un clic déplace le réticule</translation>
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
        <translation>Améliorer chaque IRM ouverte sans résultat, l'une après l'autre. Les réglages à côté valent pour l'IRM affichée ; les autres sont en automatique.</translation>
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
        <source>Enhance the scan after the one that is being enhanced (Ctrl+E)</source>
        <translation>Améliorer l'IRM après celle en cours (Ctrl+E)</translation>
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
        <source>Enhancing {name}</source>
        <translation>Amélioration de {name}</translation>
    </message>
    <message>
        <source>Every result is saved in a folder of your choice as soon as it is there</source>
        <translation>Chaque résultat est enregistré aussitôt dans un dossier de votre choix</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erreur attendue</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness, which is much.</source>
        <translation>Erreur attendue : environ {percent} % de la luminosité, ce qui est beaucoup.</translation>
    </message>
    <message>
        <source>Expected error: about {percent:.2g} % of the brightness.</source>
        <translation>Erreur attendue : environ {percent} % de la luminosité.</translation>
    </message>
    <message>
        <source>Expected error: not known. This model does not tell it.</source>
        <translation>Erreur attendue : inconnue. Ce modèle ne la donne pas.</translation>
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
        <source>Export the swipe</source>
        <translation>Exporter le balayage</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Flicker</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>For T1w: volumes of the brain before and after, and an overlay.</source>
        <translation>Pour T1w : volumes du cerveau avant et après, et superposition.</translation>
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
        <source>From the file name: not stated</source>
        <translation>D'après le nom du fichier : non indiqué</translation>
    </message>
    <message>
        <source>From the file name: {contrast}</source>
        <translation>D'après le nom du fichier : {contrast}</translation>
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
        <source>Gap between slices</source>
        <translation>Espace entre coupes</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussien</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Grey matter</source>
        <translation>Substance grise</translation>
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
        <source>High-field sample</source>
        <translation>Exemple à haut champ</translation>
    </message>
    <message>
        <source>How the scans are combined</source>
        <translation>Comment les IRM sont combinées</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>À sa place</translation>
    </message>
    <message>
        <source>In the browser: pictures, figures, volumes, what was done</source>
        <translation>Dans le navigateur : images, chiffres, volumes, ce qui a été fait</translation>
    </message>
    <message>
        <source>Interpolate the scan</source>
        <translation>Interpoler l'IRM</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all scans</source>
        <translation>Garder toutes les IRM</translation>
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
        <source>Keys and mouse</source>
        <translation>Touches et souris</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lay CSF, grey and white matter over the views</source>
        <translation>Superposer LCR, substances grise et blanche aux vues</translation>
    </message>
    <message>
        <source>Left out: it does not fit the others</source>
        <translation>Exclue : elle ne s'accorde pas aux autres</translation>
    </message>
    <message>
        <source>Length, and the profile along a line</source>
        <translation>Longueur et profil le long d'une ligne</translation>
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
        <source>Load parameters</source>
        <translation>Charger les paramètres</translation>
    </message>
    <message>
        <source>Look through the details for names before you send them.</source>
        <translation>Vérifiez que les détails ne contiennent pas de noms avant de les envoyer.</translation>
    </message>
    <message>
        <source>Make one volume of several scans of one person</source>
        <translation>Faire un volume de plusieurs IRM d'une personne</translation>
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
        <source>Mean, SD, SNR, CNR, histogram</source>
        <translation>Moyenne, écart type, SNR, CNR, histogramme</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
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
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}° to fit</source>
        <translation>Déplacée de {shift} mm et {angle}° pour s'ajuster</translation>
    </message>
    <message>
        <source>Moved by {shift} mm and {angle}°; differs from the result by {residual} times its noise</source>
        <translation>Déplacée de {shift} mm et {angle}° ; diffère du résultat de {residual} fois son bruit</translation>
    </message>
    <message>
        <source>NIfTI (*.nii.gz *.nii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurological</source>
        <translation>Neurologique</translation>
    </message>
    <message>
        <source>New noise</source>
        <translation>Nouveau bruit</translation>
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
        <source>No overlay</source>
        <translation>Aucune superposition</translation>
    </message>
    <message>
        <source>No scan is open</source>
        <translation>Aucune IRM ouverte</translation>
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
        <source>Noise pattern</source>
        <translation>Motif du bruit</translation>
    </message>
    <message>
        <source>Noise: SNR of white matter</source>
        <translation>Bruit : SNR de la substance blanche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Pas encore recalée</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Non enregistré :</translation>
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
        <source>Of DICOM scans opened from now on: lists, names of files, reports and JSON files name the patient</source>
        <translation>Pour les IRM DICOM ouvertes désormais : listes, noms de fichiers, rapports et fichiers JSON nomment le patient</translation>
    </message>
    <message>
        <source>Off: the brain of each view is shown between the same percentiles</source>
        <translation>Désactivé : le cerveau de chaque vue est montré entre les mêmes percentiles</translation>
    </message>
    <message>
        <source>Off: where their headers say that they lie</source>
        <translation>Désactivé : là où leurs en-têtes les placent</translation>
    </message>
    <message>
        <source>On high-field scans of your own</source>
        <translation>Sur vos propres IRM à haut champ</translation>
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
        <translation>Un volume : axial, coronal, sagittal</translation>
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
        <source>Opened before</source>
        <translation>Déjà ouverts</translation>
    </message>
    <message>
        <source>Opening DICOM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a folder or DICOM</source>
        <translation>Ouverture d'un dossier ou de DICOM</translation>
    </message>
    <message>
        <source>Opening scans</source>
        <translation type="unfinished"></translation>
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
        <source>Outside the brain too</source>
        <translation>Hors du cerveau aussi</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
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
        <translation>Peignez une région : moyenne, écart type, SNR, CNR et histogramme</translation>
    </message>
    <message>
        <source>Paint a region: mean, SD, SNR, CNR, histogram</source>
        <translation>Peindre une région : moyenne, écart type, SNR, CNR, histogramme</translation>
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
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit SIQT?</source>
        <translation>Quitter SIQT ?</translation>
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
        <source>Radiological</source>
        <translation>Radiologique</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
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
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results that were not saved when the program last ended</source>
        <translation>Résultats non enregistrés à la fin du programme</translation>
    </message>
    <message>
        <source>Rician</source>
        <translation>Ricien</translation>
    </message>
    <message>
        <source>Running, {percent} %</source>
        <translation>En cours, {percent} %</translation>
    </message>
    <message>
        <source>SNR of grey matter</source>
        <translation>SNR de la substance grise</translation>
    </message>
    <message>
        <source>SNR of white matter</source>
        <translation>SNR de la substance blanche</translation>
    </message>
    <message>
        <source>SNR, grey matter</source>
        <translation>SNR, substance grise</translation>
    </message>
    <message>
        <source>SNR, white matter</source>
        <translation>SNR, substance blanche</translation>
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
        <source>Scans ({scans});;NIfTI ({nifti});;All files (*)</source>
        <translation type="unfinished"></translation>
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
        <source>Segment the first and the last volume that are shown</source>
        <translation>Segmenter le premier et le dernier volume affichés</translation>
    </message>
    <message>
        <source>Series {number}</source>
        <translation>Série {number}</translation>
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
        <translation>Côte à côte, ou avec une ligne à déplacer. Mesurer est à côté d'Améliorer. Chaque mot a une bulle sous la souris ; F1 montre les touches.</translation>
    </message>
    <message>
        <source>Signal and noise</source>
        <translation>Signal et bruit</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: mean over the noise, which is chosen below</source>
        <translation>Rapport signal sur bruit : moyenne divisée par le bruit, choisi dessous</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Slice thickness</source>
        <translation>Épaisseur de coupe</translation>
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
        <source>Smooth</source>
        <translation>Lisse</translation>
    </message>
    <message>
        <source>Smooth slices between the scan's own, in the first view: what the model starts from</source>
        <translation>Coupes lisses entre celles de l'IRM, dans la première vue : le point de départ du modèle</translation>
    </message>
    <message>
        <source>Smoother (cubic)</source>
        <translation>Plus lisse (cubique)</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Standard deviation of the voxels in the region</source>
        <translation>Écart type des voxels de la région</translation>
    </message>
    <message>
        <source>Still running. It stops when you quit:</source>
        <translation>En cours. Le travail s'arrête quand vous quittez :</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <source>Stopping: {doing}</source>
        <translation>Arrêt en cours : {doing}</translation>
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
        <source>The MNI152 brain, to simulate from</source>
        <translation>Le cerveau MNI152, pour simuler</translation>
    </message>
    <message>
        <source>The brightest voxels in a slab of this thickness (maximum intensity projection)</source>
        <translation>Les voxels les plus clairs sur cette épaisseur (projection d'intensité maximale)</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The contrast of the scan. It is read from the file name if the name states it.</source>
        <translation>Le contraste de l'IRM. Il est lu dans le nom du fichier s'il y figure.</translation>
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
        <source>The file {name} is saved.</source>
        <translation>Le fichier {name} est enregistré.</translation>
    </message>
    <message>
        <source>The folder holds several series. Choose which to open; Ctrl and a click chooses another.</source>
        <translation>Le dossier contient plusieurs séries. Choisissez lesquelles ouvrir ; Ctrl et un clic en ajoute une.</translation>
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
        <source>The model {model} gives no uncertainty.</source>
        <translation>Le modèle {model} ne donne pas d'incertitude.</translation>
    </message>
    <message>
        <source>The network that enhances the scan. Automatic takes the best one for this scan.</source>
        <translation>Le réseau qui améliore l'IRM. Automatique prend le meilleur pour cette IRM.</translation>
    </message>
    <message>
        <source>The next start offers them again</source>
        <translation>Le prochain démarrage les propose de nouveau</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L'image a été copiée.</translation>
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
        <source>The region itself</source>
        <translation>La région elle-même</translation>
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
        <source>The scan has few slices. The result is less certain near its ends.</source>
        <translation>L'IRM a peu de coupes. Le résultat est moins sûr vers ses extrémités.</translation>
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
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no unsaved results that can be brought back.</source>
        <translation>Il n'y a pas de résultat non enregistré à récupérer.</translation>
    </message>
    <message>
        <source>There are {count} scans; the first {most} were opened. Use siqt enhance for such a folder.</source>
        <translation>Il y a {count} IRM ; les {most} premières ont été ouvertes. Utilisez siqt enhance pour un tel dossier.</translation>
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
        <source>These two alone, larger</source>
        <translation>Ces deux seules, plus grandes</translation>
    </message>
    <message>
        <source>They are combined after what is running.</source>
        <translation>Elles seront combinées après ce qui tourne.</translation>
    </message>
    <message>
        <source>Thick slices simulated from the enhanced scan, minus the slices of the scan</source>
        <translation>Coupes épaisses simulées depuis l'IRM améliorée, moins celles de l'IRM</translation>
    </message>
    <message>
        <source>This is a model of your own. Nobody else has tested it.</source>
        <translation>C'est un modèle à vous. Personne d'autre ne l'a testé.</translation>
    </message>
    <message>
        <source>This scan is unlike those that the model was trained on.</source>
        <translation>Cette IRM ne ressemble pas à celles de l'apprentissage du modèle.</translation>
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
        <source>This slice lies outside the scan</source>
        <translation>Cette coupe est hors de l'IRM</translation>
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
        <source>Tick two scans or more.</source>
        <translation>Cochez au moins deux IRM.</translation>
    </message>
    <message>
        <source>Tissues</source>
        <translation>Tissus</translation>
    </message>
    <message>
        <source>To combine it with the scan that is open: another direction, the same contrast</source>
        <translation>Pour la combiner avec l'IRM ouverte : autre direction, même contraste</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
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
        <source>Undo zoom and shift</source>
        <translation>Annuler zoom et déplacement</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Use the MNI152 template</source>
        <translation>Utiliser le modèle MNI152</translation>
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
        <source>Volumes of grey and white matter</source>
        <translation>Volumes des substances grise et blanche</translation>
    </message>
    <message>
        <source>Voxel size</source>
        <translation>Taille des voxels</translation>
    </message>
    <message>
        <source>Wait for the result. A preview is not exported.</source>
        <translation>Attendez le résultat. Un aperçu n'est pas exporté.</translation>
    </message>
    <message>
        <source>Waiting to be enhanced: {name}</source>
        <translation>En attente d'amélioration : {name}</translation>
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
        <source>What the views show, as PNG</source>
        <translation>Ce que montrent les vues, en PNG</translation>
    </message>
    <message>
        <source>What the views show, to paste</source>
        <translation>Ce que montrent les vues, à coller</translation>
    </message>
    <message>
        <source>What you chose under More. The next scan starts with Automatic.</source>
        <translation>Vos choix sous Plus. La prochaine IRM repart en automatique.</translation>
    </message>
    <message>
        <source>While scans lie over one another: where they were registered to, or before that</source>
        <translation>Quand les IRM sont superposées : recalées, ou avant le recalage</translation>
    </message>
    <message>
        <source>White matter</source>
        <translation>Substance blanche</translation>
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
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>by its header</source>
        <translation>selon son en-tête</translation>
    </message>
    <message>
        <source>distance, mm</source>
        <translation>distance, mm</translation>
    </message>
    <message>
        <source>enhanced, thickened again</source>
        <translation>améliorée, puis épaissie</translation>
    </message>
    <message>
        <source>enhancing scan {number}</source>
        <translation>amélioration de l'IRM {number}</translation>
    </message>
    <message>
        <source>evening out brightness</source>
        <translation>égalisation de la luminosité</translation>
    </message>
    <message>
        <source>grey matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high-field voxels</source>
        <translation>voxels à haut champ</translation>
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
        <source>less than a second</source>
        <translation>moins d'une seconde</translation>
    </message>
    <message>
        <source>low field</source>
        <translation>bas champ</translation>
    </message>
    <message>
        <source>not the result</source>
        <translation>pas le résultat</translation>
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
        <source>placing the scans</source>
        <translation>placement des IRM</translation>
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
        <translation>essai du modèle sur cette IRM</translation>
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
        <translation>incliné</translation>
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
        <translation>{count} IRM semblent montrer une personne dans un contraste : {names}.</translation>
    </message>
    <message>
        <source>{doing}: {percent} %, about {left} left</source>
        <translation>{doing} : {percent} %, reste environ {left}</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. The others were stopped.</source>
        <translation>{enhanced} IRM sur {total} sont améliorées. Les autres ont été arrêtées.</translation>
    </message>
    <message>
        <source>{enhanced} of {total} scans are enhanced. These failed: {names}. The strip tells why: point at them.</source>
        <translation>{enhanced} IRM sur {total} sont améliorées. Échec : {names}. La bande dit pourquoi : pointez-les.</translation>
    </message>
    <message>
        <source>{name} could not be opened: {reason}</source>
        <translation>{name} n'a pas pu être ouvert : {reason}</translation>
    </message>
    <message>
        <source>{name} is enhanced. Select it in the list of results.</source>
        <translation>{name} est améliorée. Choisissez-la dans la liste des résultats.</translation>
    </message>
    <message>
        <source>{plane}, {count} slices {spacing} mm apart</source>
        <translation>{plane}, {count} coupes espacées de {spacing} mm</translation>
    </message>
    <message>
        <source>{shape} voxels of {spacing} mm</source>
        <translation>{shape} voxels de {spacing} mm</translation>
    </message>
    <message>
        <source>{title}: brain {brain} ml, grey {gm}, white {wm}, CSF {csf} ml</source>
        <translation>{title} : cerveau {brain} ml, grise {gm}, blanche {wm}, LCR {csf} ml</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
</context>
</TS>
