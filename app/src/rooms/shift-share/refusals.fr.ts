// What imports, employment tables and analyses say when they say no, in French.
export const shiftShareRefusals = {
  'dataset-not-found': 'Ce tableau d’emplois n’existe pas, ou n’appartient pas à cet espace.',
  'import-empty-file': 'Ce fichier est vide. Choisissez-en un autre, ou exportez-le de nouveau.',
  'import-too-large':
    'Ce fichier est trop lourd une fois ouvert (plus de {megabytes} Mo). Enregistrez-le en CSV, ou retirez-en ce qui ne sert pas.',
  'import-not-a-table':
    'Ce fichier n’est pas un tableau. Trame lit le CSV, XLSX, ODS, Parquet, et les archives zip ou gz qui en contiennent.',
  'import-old-workbook':
    'Ce classeur est dans un ancien format d’Excel (.xls). Ouvrez-le et enregistrez-le en .xlsx ou en CSV.',
  'import-broken-text': 'Ce fichier texte ne se lit pas jusqu’au bout. Exportez-le de nouveau en CSV.',
  'import-broken-archive': 'Cette archive est abîmée ou coupée. Téléchargez-la de nouveau.',
  'import-broken-workbook': 'Ce classeur est abîmé ou protégé. Enregistrez-le de nouveau, sans mot de passe.',
  'import-broken-parquet': 'Ce fichier Parquet est abîmé ou coupé. Téléchargez-le de nouveau.',
  'import-zstd':
    'Ce fichier Parquet est compressé en Zstandard, que cette machine ne sait pas ouvrir (il faut Node 22.15 ou plus). Enregistrez-le en gzip, snappy, ou en CSV.',
  'import-no-table-in-archive': 'Cette archive ne contient pas de fichier CSV.',
  'import-unknown-sheet': 'Ce classeur n’a pas de feuille nommée «\u00a0{sheet}\u00a0».',
  'import-unknown-shape':
    'Trame ne reconnaît pas ce fichier. Dites quelle colonne porte le lieu, l’activité, l’année et les emplois.',
  'import-interrupted':
    'L’envoi s’est arrêté avant la fin. Rien n’a été gardé\u202f: vous pouvez recommencer.',
  'import-no-figure':
    'Aucun chiffre n’a pu être lu dans ce fichier ({rows} lignes vues). Vérifiez les colonnes et les réponses, puis recommencez. Rien n’a été gardé.',
  'import-too-many-places':
    'Ce fichier nomme plus de {most} lieux\u202f: la colonne choisie n’est sans doute pas celle du lieu, mais celle d’un établissement. Choisissez-en une autre, ou regroupez par commune.',
  'import-too-many-sectors':
    'Ce fichier nomme plus de {most} activités\u202f: la colonne choisie n’est sans doute pas celle de l’activité. Choisissez-en une autre.',
  'import-too-many-years':
    'Ce fichier porte plus de {most} années\u202f: la colonne choisie n’est sans doute pas celle de l’année. Choisissez-en une autre.',
  'import-no-values': 'Dites au moins une colonne qui porte des emplois.',
  'import-unknown-column': 'L’une des colonnes choisies n’existe pas dans ce fichier.',
  'import-year-missing':
    'Dites de quelle année sont ces emplois\u202f: ni le fichier ni ses colonnes ne le disent.',
  'import-year-twice': 'Deux colonnes choisies portent la même année\u202f: gardez-en une.',
  'import-basis-missing': 'Dites si les emplois sont comptés au lieu de travail ou au lieu de résidence.',
  'import-basis-mixed':
    'Lieu de travail et lieu de résidence ne vont pas ensemble\u202f: ce sont deux comptes différents. Gardez l’un ou l’autre.',
  'import-geography-kind-missing':
    'Dites de quel découpage il s’agit\u202f: communes, EPCI, zones d’emploi, ou un autre.',
  'import-geography-year-missing':
    'Dites de quelle année est le découpage\u202f: les communes et les zones changent d’une année à l’autre.',
  'import-publisher-missing':
    'Dites qui publie ces chiffres\u202f: aucun chiffre n’est gardé sans sa source.',
  'import-licence-missing': 'Dites sous quelle licence ces chiffres sont publiés.',
  'import-comma-missing':
    'Dites si la virgule sépare les milliers ou les décimales\u202f: «\u00a02,558\u00a0» peut se lire des deux façons.',
  'shift-share-malformed':
    'Le champ «\u00a0{field}\u00a0» est absent ou mal formé\u202f: corrigez-le dans le fichier.',
  'worked-not-a-number':
    '«\u00a0{field}\u00a0» n’est pas un nombre. Écrivez-le sans espace, avec un point pour les décimales, ou en fraction («\u00a015/2\u00a0»). Une case cachée s’écrit [minimum, maximum].',
  'worked-not-jobs':
    '«\u00a0{field}\u00a0» n’est pas un nombre d’emplois\u202f: il est négatif, ou trop grand ou trop petit pour être compté.',
  'worked-not-a-growth':
    '«\u00a0{field}\u00a0» n’est pas une évolution\u202f: 0.05 se lit 5\u00a0%, et rien ne baisse de plus de 100\u00a0%.',
  'worked-not-a-weight':
    '«\u00a0{field}\u00a0» n’est pas un poids de voisin\u202f: écrivez un nombre positif, ou 0.',
  'worked-interval-crossed':
    'Dans «\u00a0{field}\u00a0», le minimum est plus grand que le maximum\u202f: écrivez [minimum, maximum].',
  'worked-lengths-differ':
    '«\u00a0{field}\u00a0» a {count} valeurs et «\u00a0{other}\u00a0» en a {wanted}\u202f: il en faut autant, une par secteur.',
  'table-wrong-size':
    'Le tableau annonce {rows} lignes et {columns} colonnes, mais ses valeurs n’y correspondent pas. Vérifiez le fichier.',
  'same-code-twice': 'Le code {code} figure deux fois\u202f: gardez une seule ligne par code.',
  'negative-jobs': 'Le territoire {code} a un nombre d’emplois négatif en {year}\u202f: corrigez la case.',
  'hidden-interval-crossed':
    'La case cachée de {code} en {year} a un minimum plus grand que son maximum\u202f: corrigez l’intervalle.',
  'bases-mixed':
    'Un tableau compte les emplois au lieu de travail et l’autre au lieu de résidence. Choisissez deux tableaux de même base.',
  'geographies-mixed':
    'Les tableaux ne sont pas dans la même géographie ({first} et {second}). Choisissez une table de passage.',
  'nomenclatures-mixed':
    'Les tableaux n’emploient pas la même nomenclature ({first} et {second}). Ramenez-les au même niveau.',
  'territory-unknown':
    'Le territoire {code} n’est pas dans le tableau\u202f: choisissez-en un qui y figure, ou importez ses emplois.',
  'sector-unknown': 'Le secteur {code} n’est pas dans le tableau\u202f: choisissez-en un qui y figure.',
  'year-unknown': 'L’année {year} n’est pas dans le tableau\u202f: choisissez-en une qui y figure.',
  'years-not-in-order':
    'L’année de départ ({from}) doit précéder l’année d’arrivée ({to}). Échangez les deux années.',
  'no-jobs-at-start':
    'Le territoire {code} n’a aucun emploi connu en {from}\u202f: choisissez une autre année de départ.',
  'empty-reference': 'La référence n’a aucun emploi en {from}\u202f: choisissez une autre référence.',
  'diagnosis-one-year':
    'Ce tableau n’a qu’une année\u202f: il en faut deux pour lire une évolution. Importez-en une autre.',
  'diagnosis-too-large':
    'Ce tableau est trop fin pour être décomposé\u202f: {places} lieux, {sectors} activités, {years} années. Importez-le de nouveau par EPCI ou par zone d’emploi (colonne du lieu), ou avec des activités regroupées, ou choisissez des années plus proches.',
  'diagnosis-no-data':
    'Le tableau ne dit rien de {code} en {year}\u202f: choisissez une autre année, ou un autre tableau.',
  'contours-not-found':
    'Les contours de ce découpage ne sont ni dans cet espace ni sur cette machine. Déposez-en un fichier (GeoJSON) là où l’on apporte un tableau.',
  'contours-not-geojson':
    'Ce fichier n’est pas du GeoJSON\u202f: Trame lit une «\u00a0FeatureCollection\u00a0». Exportez les contours dans ce format.',
  'contours-topojson':
    'Ce fichier est du TopoJSON. Convertissez-le en GeoJSON (mapshaper.org le fait dans le navigateur), puis recommencez.',
  'contours-no-outline':
    'Ce fichier n’a aucun contour\u202f: il ne contient que des points, des lignes, ou rien. Choisissez le fichier des polygones.',
  'contours-broken-outline':
    'Le contour du lieu {code} est abîmé\u202f: ses points manquent ou ne sont pas des nombres. Exportez de nouveau le fichier.',
  'contours-not-degrees':
    'Ces contours ne sont pas en longitudes et latitudes. Exportez-les en WGS\u00a084 (EPSG:4326)\u202f: les fichiers de l’IGN sont souvent en Lambert\u00a093.',
  'contours-no-code':
    'Aucun contour ne porte de code de lieu. Nommez «\u00a0code\u00a0» la propriété qui le contient (lu ici\u202f: {seen}).',
  'contours-too-many': 'Ce fichier nomme plus de {most} lieux\u202f: choisissez un découpage moins fin.',
  'contours-strangers':
    'Aucun lieu de vos tableaux n’a de contour dans ce fichier\u202f: il nomme «\u00a0{theirs}\u00a0», vos tableaux «\u00a0{ours}\u00a0». Vérifiez le découpage choisi et son année.',
  'association-no-figure':
    'Ce fichier n’a pas une colonne de codes et une colonne de chiffres. Donnez un tableau à deux colonnes\u202f: le code du lieu, puis le chiffre.',
  'association-too-few':
    'Trop peu de lieux ont les deux chiffres et un contour ({count})\u202f: il en faut au moins dix. Vérifiez que les codes sont ceux du tableau.',
  'association-too-many':
    'Ce tableau compte plus de {most} lieux\u202f: prenez des zones d’emploi ou des bassins de vie plutôt que des communes.',
  'trajectories-too-few':
    'Ce tableau compte trop peu de lieux ({count}) pour dire lesquels sont parmi les plus industriels.',
  'question-step-unknown':
    'Cette étape ne pose plus de question\u202f: choisissez un forum ouvert ou un café de savoirs du déroulé.',
  'question-step-full':
    'L’étape «\u00a0{step}\u00a0» pose déjà sa question («\u00a0{asked}\u00a0»)\u202f: choisissez une autre étape, ou laissez la question à préparer.',
  'agenda-refused':
    'Le déroulé du séminaire ne peut pas recevoir cette question\u202f: corrigez d’abord son étape «\u00a0{step}\u00a0».',
  'document-queue-full': 'Beaucoup de documents sont demandés en même temps. Réessayez dans une minute.',
  'document-too-slow':
    'Ce diagnostic est trop long à composer sur papier. Réessayez, ou importez le tableau avec des activités regroupées.',
  'seminar-unknown': 'Ce séminaire n’est plus au calendrier de cet espace\u202f: rechargez la page.',
  'seminar-already-open': 'Ce séminaire est déjà ouvert ou clos\u202f: choisissez-en un à venir.',
  'too-many-places': 'On compare au plus {most} lieux à la fois\u202f: retirez-en.',
  'diagnosis-not-jobs':
    'Ce tableau ne compte pas des emplois\u202f: il ne se décompose pas. Choisissez un tableau d’emplois.',
};

export type ShiftShareRefusals = typeof shiftShareRefusals;
