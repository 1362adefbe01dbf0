// What the refusals of the directory, the roster and the survey say, in French.
export const actorNetworkRefusals = {
  'not-found': 'Cette organisation n’est pas dans l’annuaire de votre Fabrique.',
  'name-missing': 'Donnez un nom à l’organisation : c’est tout ce qu’il faut pour l’ajouter.',
  'name-taken':
    'Une organisation porte déjà ce nom ou ce surnom : « {name} ». Ouvrez sa fiche pour la compléter.',
  'unknown-family': 'Cette famille d’acteurs n’existe pas dans votre Fabrique.',
  'unknown-organisation': 'L’organisation de rattachement ou le réseau indiqué n’est pas dans l’annuaire.',
  'unknown-territory': 'L’un des territoires indiqués ne fait pas partie de votre Fabrique.',
  'own-parent': 'Une organisation ne peut pas dépendre d’elle-même.',
  'merge-with-itself': 'Choisissez une autre fiche\u202f: une organisation ne se réunit pas à elle-même.',
  'merge-unknown':
    'La fiche à réunir n’est pas dans l’annuaire, ou elle a déjà été réunie à une autre. Cherchez-la de nouveau.',
  'organisation-merged': 'Cette fiche a été réunie à «\u00a0{name}\u00a0»\u202f: choisissez celle-là.',
  'edited-meanwhile':
    'Quelqu’un a modifié cette fiche entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la, puis enregistrez de nouveau : votre saisie est restée à l’écran.',
  'roster-nobody': 'Donnez un nom ou une organisation : l’un des deux suffit.',
  'roster-line-unknown': 'Cette ligne n’est plus dans la liste. Rechargez la page.',
  'roster-merge-same': 'Choisissez deux lignes différentes à réunir.',
  'roster-merge-surveyed':
    'Cette personne figure déjà dans une enquête. Gardez sa ligne, et réunissez l’autre avec elle.',
  'roster-merge-not-last':
    'D’autres lignes ont été réunies après celle-ci. Défaites d’abord la plus récente.',
  'table-empty':
    'Le fichier ne contient aucune ligne. Choisissez un tableau qui a une ligne de titres et au moins une personne.',
  'table-unreadable':
    'Ce fichier n’est pas un tableau lisible. Enregistrez-le en CSV, XLSX ou ODS, puis recommencez.',
  'table-too-big': 'Le tableau dépasse {rows} lignes. Coupez-le en plusieurs fichiers.',
  'table-too-heavy':
    'Le fichier dépasse {megabytes} Mo. Gardez seulement les colonnes utiles, puis recommencez.',
  'table-old-format':
    'Ce classeur est dans l’ancien format XLS. Enregistrez-le en XLSX, ODS ou CSV, puis recommencez.',
  'table-no-name':
    'Aucune colonne ne dit un nom ni une organisation. Donnez à la première ligne des titres comme « Nom », « Organisation », « Famille ».',
  'network-file-unreadable':
    'Ce fichier n’est pas un réseau lisible. Enregistrez-le en CSV, GEXF ou GraphML, sans type de document ni entité, puis recommencez.',
  'network-file-no-tie':
    'Aucune colonne ne dit les deux bouts d’un lien. Donnez à la première ligne des titres comme « de » et « vers ».',
  'network-file-too-big': 'Le fichier dépasse {ties} liens. Coupez-le en plusieurs fichiers.',
  'network-tie-unknown': 'Ce lien n’est plus là. Rechargez la page.',
  'space-unknown': 'Cet espace de coopération n’est plus dans le registre. Rechargez la page.',
  'space-name-missing': 'Donnez un nom à l’espace de coopération.',
  'space-name-taken': 'Le registre a déjà un espace de ce nom : « {name} ».',
  'space-link-unknown': 'L’un des espaces reliés n’est pas dans le registre.',
  'wave-not-now':
    'Cette étape n’est pas possible maintenant. Rechargez la page pour voir où en est l’enquête ({state}).',
  'wave-roster-empty':
    'Il faut au moins deux personnes invitées ou présentes, avec un nom, pour annoncer une enquête.',
  'wave-unanswered': 'Personne n’a encore répondu. Vérifiez que les liens sont arrivés avant de clore.',
  'wave-notice-too-short':
    'L’enquête ouvre {days} jours après l’annonce, pour que chacun ait le temps de dire non.',
  'survey-unknown': 'Cette enquête, ou cette personne, n’est pas dans votre territoire.',
  'survey-announced': 'Cette enquête est déjà annoncée : ses mots ne changent plus.',
  'survey-one-at-a-time': 'Une enquête est en cours. Rendez ses résultats avant d’en préparer une autre.',
  'survey-link-unknown':
    'Ce lien n’ouvre rien, ou n’ouvre plus rien. Demandez-en un autre à la personne qui anime.',
  'survey-not-open': 'L’enquête n’est pas ouverte : aucune réponse n’est prise.',
  'survey-stranger': 'Cette personne ne figure pas, ou ne figure plus, dans l’enquête.',
  'survey-oneself': 'On ne se coche pas soi-même.',
  'survey-unknown-choice':
    'Cette réponse ne fait pas partie de celles qui sont proposées. Rechargez la page.',
  'introduction-unknown':
    'Cette rencontre de deux phrases n’est plus là\u202f: l’une a été retirée, ou la demande aussi. Rechargez la page.',
  'introduction-already': 'Cette mise en relation est déjà proposée, ou déjà faite. Rechargez la page.',
  'introduction-nobody':
    'L’une des deux phrases n’a pas d’auteur sur la liste de présence\u202f: personne à qui demander. Rattachez-la sur la page du séminaire.',
  'introduction-lapsed':
    'Trente jours ont passé sans deux oui\u202f: la demande est close. Retirez-la pour la poser à nouveau.',
  'introduction-made':
    'Cette mise en relation est faite\u202f: seules les deux personnes peuvent la retirer.',
  'introduction-nothing-to-print':
    'Aucune mise en relation n’attend de réponse\u202f: il n’y a rien à imprimer.',
  'introduction-link-unknown':
    'Ce lien n’ouvre rien, ou n’ouvre plus rien\u202f: la question est close. Rien n’est dit à l’autre personne.',
  'introduction-badge-unknown': 'Ce badge n’ouvre rien. Demandez-en un autre à la personne qui anime.',
  'steward-holds-another-role':
    'Qui anime, pilote ou forme le binôme ne lit pas les réponses brutes. Confiez ce rôle à une autre personne.',
  'file-malformed': 'Le champ « {field} » est absent ou mal formé : corrigez-le dans le fichier.',
  'name-twice': 'Le nom « {name} » figure deux fois dans une même liste : gardez-en un.',
  'name-unknown':
    '« {name} » est cité dans un lien ou une réponse, mais absent de la liste : ajoutez-le ou retirez le lien.',
  'answer-without-respondent':
    'Vague {wave} : « {name} » a des réponses sans figurer parmi les répondants. Ajoutez-le aux répondants ou retirez ses réponses.',
  'answer-twice': 'Vague {wave} : « {name} » figure deux fois. Gardez une seule réponse.',
};

export type ActorNetworkRefusals = typeof actorNetworkRefusals;
