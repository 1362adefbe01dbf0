// What the programme's refusals say, in French.
export const actionProgrammeRefusals = {
  'not-found': 'Cette action n’existe pas dans le programme de ce territoire.',
  'not-a-territory': 'Une Fabrique n’a pas de programme à elle : ouvrez celui de l’un de ses territoires.',
  'name-missing': 'Donnez un nom à l’action : c’est tout ce qu’il faut pour l’ajouter.',
  'unknown-group': 'Ce groupe d’actions n’existe pas dans le programme de ce territoire.',
  'unknown-theme': 'Ce thème n’existe pas dans votre Fabrique.',
  'theme-name-missing': 'Donnez un nom au thème.',
  'theme-taken':
    'Un thème porte déjà ce nom\u202f: «\u00a0{label}\u00a0». Servez-vous de lui, ou changez un mot.',
  'theme-of-group':
    'Ce thème vient du groupe de l’action\u202f: changez l’action de groupe pour l’en délier.',
  'not-a-fabrique':
    'Les thèmes communs se nomment dans l’espace de la Fabrique\u202f: ouvrez-le, ou demandez-le à qui l’anime.',
  'unknown-pilot':
    'L’une des organisations pilotes n’est pas dans l’annuaire de la Fabrique : ajoutez-la d’abord.',
  'same-pilot-twice':
    'La même organisation est citée deux fois parmi les pilotes : gardez-la une seule fois.',
  'several-leads': 'Un seul pilote peut être marqué chef de file : {count} le sont.',
  'to-be-named-among-others':
    '« À préciser » ne va pas avec des pilotes déjà nommés : retirez l’un ou l’autre.',
  'same-component-twice': 'Deux volets portent le même repère : donnez-leur des repères différents.',
  'same-mark-twice': 'Deux lignes de la fiche portent le même repère\u202f: retirez l’une des deux.',
  'ends-before-start': 'L’action finirait avant de commencer\u202f: vérifiez les deux dates.',
  'milestone-ends-before-start':
    'Le jalon «\u00a0{title}\u00a0» finirait avant de commencer\u202f: vérifiez ses deux dates.',
  'unknown-dependency': 'L’action attendue n’est pas dans ce programme\u202f: choisissez-en une autre.',
  'dependency-loop':
    'Ces actions s’attendent en rond, et aucune ne pourrait commencer\u202f: {titles}. Retirez l’une de ces attentes.',
  'not-a-day': '«\u00a0{day}\u00a0» n’est pas un jour du calendrier\u202f: écrivez-le comme 2026-03-31.',
  'commitment-needs-person': 'Un engagement est pris par quelqu’un\u202f: écrivez le nom de la personne.',
  'commitment-needs-wording': 'Écrivez à quoi la personne s’engage, dans ses mots.',
  'commitment-to-come': 'Un engagement se note une fois pris\u202f: choisissez aujourd’hui ou un jour passé.',
  'commitment-unknown': 'Cet engagement n’est pas dans la fiche, ou il a déjà été repris.',
  'already-ended': 'Cette action est déjà close\u202f: reprenez-la d’abord si elle doit finir autrement.',
  'not-ended': 'Cette action n’est pas close\u202f: il n’y a rien à reprendre.',
  'ending-needs-reason': 'Dites pourquoi l’action s’arrête\u202f: une phrase suffit.',
  'merger-needs-action': 'Dites avec quelle action celle-ci fusionne.',
  'merger-into-itself': 'Une action ne peut pas fusionner avec elle-même\u202f: choisissez-en une autre.',
  'transfer-needs-taker': 'Dites à qui l’action est transférée.',
  'same-pilots': 'Les pilotes sont déjà ceux-là\u202f: changez-en au moins un.',
  'unknown-organisation':
    'L’une des organisations citées n’est pas dans l’annuaire de la Fabrique\u202f: ajoutez-la d’abord.',
  'organisation-merged': 'Cette fiche a été réunie à «\u00a0{name}\u00a0»\u202f: choisissez celle-là.',
  'organisation-into-itself':
    'Une organisation ne peut pas fusionner avec elle-même\u202f: choisissez-en une autre.',
  'unknown-proposal':
    'L’une de ces propositions n’est dans aucun séminaire clos de ce territoire\u202f: rechargez la liste.',
  'unknown-card': 'Ce carton n’est dans aucun séminaire que vous pouvez lire.',
  'unknown-version': 'Cette version du programme n’existe pas.',
  'unknown-committee': 'Ce comité n’existe pas.',
  'committee-closed': 'Le relevé de ce comité est clos\u202f: il ne se modifie plus.',
  'next-before-this': 'Le prochain comité doit venir après celui-ci\u202f: vérifiez les deux dates.',
  'unknown-round': 'Ce tour de validation n’existe pas.',
  'unknown-voice': 'Ce partenaire n’a pas été interrogé dans ce tour.',
  'round-closes-early': 'Le tour se fermerait avant de s’ouvrir\u202f: choisissez un jour à venir.',
  'remark-missing': 'Écrivez la réserve du partenaire\u202f: elle sera lue avec sa réponse.',
  'document-queue-full': 'Beaucoup de documents sont demandés en même temps. Réessayez dans une minute.',
  'document-too-slow': 'Ce document est trop long à composer. Réessayez, ou demandez-le en plusieurs fois.',
  'edited-meanwhile':
    'Quelqu’un a modifié cette action entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
  'pulse-not-yours':
    'Cette action n’est plus parmi les vôtres\u202f: répondez pour celles qui sont affichées.',
  'pulse-line-long': 'La ligne est trop longue\u202f: {count} signes pour {most} au plus. Raccourcissez-la.',
  'sheet-missing': 'Aucun fichier n’est arrivé\u202f: choisissez un tableau, puis envoyez-le.',
  'sheet-unreadable':
    'Ce fichier ne se lit pas comme un tableau. Enregistrez-le au format XLSX, ODS ou CSV, puis recommencez.',
  'sheet-too-large':
    'Ce tableau est trop lourd\u202f: gardez moins de 5\u00a0Mo, 20\u202f000\u00a0lignes et 200\u00a0colonnes, ou coupez-le en deux.',
  'import-moved': 'Le programme a changé depuis l’aperçu. Relisez le nouvel aperçu, puis confirmez.',
  'reply-empty':
    'Le courriel ne dit rien au-dessus du texte cité. Notez la réponse à la main, ou demandez-la de nouveau.',
  'reply-without-state':
    'Aucun des mots attendus au début d’une ligne\u202f: «\u00a0ça avance\u00a0», «\u00a0en retard\u00a0», «\u00a0bloqué\u00a0» ou «\u00a0besoin d’aide\u00a0». Notez la réponse à la main.',
  'reply-which-action':
    'Le courriel demandait plusieurs actions, et une réponse ne dit pas laquelle\u202f: il manque son numéro. Notez-la à la main.',
  'reply-unknown-number':
    'Le numéro {number} n’est pas dans le courriel envoyé, qui en avait {most}. Notez la réponse à la main.',
};

export type ActionProgrammeRefusals = typeof actionProgrammeRefusals;
