// What the seminar says when it says no, in French: its pages first, then the conductor of the live room.
import type { SeminarRefusal } from '@trame/core/seminar';

export const seminarRefusals = {
  'not-found': 'Ce séminaire n’existe pas, ou vous n’y avez pas accès.',
  'edited-meanwhile':
    'Quelqu’un a modifié cette fiche entre-temps (version {current}, vous partiez de la version {yours}). Relisez-la à côté de la vôtre, puis enregistrez de nouveau\u202f: votre saisie est restée à l’écran.',
  'agenda-refused':
    'Le déroulé ne peut pas être enregistré tel quel\u202f: corrigez l’étape «\u00a0{step}\u00a0».',
  'agenda-empty': 'Ajoutez au moins une étape au déroulé avant d’ouvrir le séminaire.',
  'agenda-frozen':
    'Le séminaire est ouvert\u202f: son déroulé se règle maintenant depuis la console d’animation.',
  'already-closed': 'Ce séminaire est clos. Sa récolte et son livret restent disponibles.',
  'not-opened': 'Ce séminaire n’a pas encore été ouvert\u202f: ouvrez sa salle d’abord.',
  'not-here': 'Ce séminaire est inter-sites\u202f: ouvrez-le depuis la Fabrique, pas depuis un territoire.',
  'attendee-unknown': 'Cette personne n’est plus sur la liste\u202f: rechargez la page.',
  'booklet-not-yet':
    'Le livret sera à vous dès que l’animateur aura clos le séminaire. Jusque-là, lui seul peut l’imprimer.',
  'sheet-unknown': 'Cette feuille n’existe pas pour ce séminaire\u202f: choisissez-en une dans la liste.',
  'sentence-unknown': 'Cette phrase n’est dans la récolte d’aucun séminaire clos que vous puissiez lire.',
  'share-intersite-only':
    'Seule la récolte d’un séminaire inter-sites se donne à lire aux territoires\u202f: celle d’un séminaire local reste chez lui.',
  'not-closed-yet': 'Ce séminaire n’est pas clos\u202f: clôturez-le d’abord, sa récolte sera gardée.',
  'push-key-unknown':
    'Cette clé de dépôt n’est pas, ou n’est plus, valable. Demandez-en une autre à la personne qui anime ou qui pilote, sur le serveur central.',
  'push-seminar-unknown':
    'Ce séminaire n’est pas au calendrier de l’espace de cette clé. Vérifiez l’identifiant, et que l’ordinateur a bien été préparé avec une copie de ce serveur.',
  'push-opened-there':
    'Ce séminaire a été ouvert aussi sur le serveur central, dans une autre salle\u202f: rien n’a été changé. Gardez les deux, et demandez à la personne qui exploite Trame.',
  'push-newer':
    'Cet ordinateur a une version de Trame ({theirs}) plus récente que celle du serveur central ({ours}). Mettez le serveur à jour, puis recommencez\u202f: rien n’est perdu.',
  'push-method-unknown':
    'Le serveur central ne connaît pas la méthode «\u00a0{method}\u00a0», ou en a une version plus ancienne. Mettez-le à jour, puis recommencez\u202f: rien n’est perdu.',
  'push-incomplete':
    'Le serveur central n’a pas encore tout reçu. Relancez le dépôt\u202f: il reprendra où il en était.',
  'trace-needs-badge':
    'Votre trace se lit avec votre badge\u202f: visez son code QR avec l’appareil photo du téléphone.',
  'person-unknown': 'Cette personne n’est plus dans l’espace\u202f: rechargez la page.',
  'person-same': 'C’est déjà la même personne\u202f: choisissez-en une autre.',
  'person-there-twice':
    'Ces deux personnes sont toutes deux sur la liste du séminaire {number}\u202f: retirez d’abord la ligne en trop.',
  'badge-unknown':
    'Ce badge n’ouvre plus rien\u202f: il a été refait, ou n’est pas le nôtre. Demandez-en un à l’accueil, ou entrez avec le code de la salle.',
  'badge-not-here':
    'Ce badge n’est pas d’ici, ou il a été refait. Cherchez la personne par son nom dans la liste.',
  'photo-gone': 'Cette photo n’existe plus, ou vous n’y avez pas accès.',
  'photo-not-yours':
    'Cette photo a été envoyée par quelqu’un d’autre\u202f: demandez à l’animateur de la corriger ou de la retirer.',
  'photo-too-many':
    'Ce séminaire a déjà {max} photos\u202f: demandez à l’animateur d’en retirer avant d’en envoyer d’autres.',
  'photo-too-many-yours':
    'Vous avez déjà envoyé {max} photos\u202f: retirez-en une, ou confiez les suivantes à l’animateur.',
  'photo-room-unknown': 'Cette salle n’est pas celle d’un séminaire\u202f: rechargez la page.',
  'picture-missing': 'Aucune photo n’est arrivée\u202f: choisissez-en une et recommencez.',
  'picture-too-heavy':
    'Cette photo dépasse {megabytes}\u00a0Mo. Choisissez-en une plus légère, ou réduisez-la avant de l’envoyer.',
  'picture-cut':
    'L’envoi de la photo a été coupé. Votre photo est toujours sur l’appareil\u202f: recommencez.',
  'picture-heic':
    'Cette photo est au format HEIC, que Trame ne lit pas. Sur l’iPhone\u202f: Réglages, Appareil photo, Formats, «\u00a0Le plus compatible\u00a0»\u202f; ou envoyez une capture d’écran de la photo.',
  'picture-unreadable':
    'Ce fichier n’est pas une photo que Trame sait lire. Envoyez une photo JPEG, PNG ou WebP, entière.',
  'picture-busy': 'Beaucoup de photos arrivent en même temps. Recommencez dans quelques secondes.',
  'sheet-not-ours':
    'Ce code n’est pas celui d’une de nos feuilles\u202f: photographiez-la depuis l’activité.',
  'document-queue-full': 'Trop de documents sont demandés en même temps. Recommencez dans une minute.',
  'document-too-slow':
    'Ce document est trop long à composer. Réessayez\u202f; si cela se répète, donnez la référence ci-dessous à la personne qui tient le serveur.',
} as const satisfies Record<string, string>;

export type SeminarRefusals = { readonly [code in keyof typeof seminarRefusals]: string };

/** The reasons of `@trame/core/seminar`. */
export const conductorRefusals = {
  malformed: 'Cette demande est incomplète ({field}). Rechargez la page et recommencez.',
  'text-empty': 'Écrivez quelques mots avant d’envoyer.',
  'text-too-long':
    'C’est trop long\u202f: {length} caractères, pour {max} au plus. Raccourcissez, puis renvoyez.',
  'step-duplicate':
    'Deux étapes du déroulé portent le même identifiant ({step})\u202f: supprimez l’une des deux.',
  'step-unknown': 'Cette étape n’est plus au déroulé\u202f: rechargez la page.',
  'step-changed':
    'Quelqu’un a déjà changé d’étape\u202f: vous en êtes à «\u00a0{current}\u00a0». Regardez où en est la salle avant de recommencer.',
  'step-already-current': 'Cette étape est déjà en cours.',
  'step-not-current': 'Cette étape n’est pas en cours\u202f: lancez-la d’abord.',
  'no-next-step': 'C’était la dernière étape\u202f: vous pouvez clôturer le séminaire.',
  'extension-too-long': 'On ne peut pas ajouter ni retirer plus de {max} minutes d’un coup.',
  'already-open': 'Le séminaire est déjà ouvert.',
  'not-open': 'Le séminaire n’est pas commencé\u202f: ouvrez-le d’abord.',
  'seminar-closed': 'Le séminaire est clos\u202f: plus rien ne s’y ajoute. L’animateur peut le rouvrir.',
  'not-closed': 'Le séminaire n’est pas clos\u202f: il n’y a rien à rouvrir.',
  'already-paused': 'Le temps est déjà arrêté.',
  'not-paused': 'Le temps n’est pas arrêté.',
  'already-frozen': 'Les envois sont déjà suspendus.',
  'not-frozen': 'Les envois ne sont pas suspendus.',
  'room-frozen':
    'L’animateur a suspendu les envois un instant. Gardez votre texte\u202f: il partira quand ce sera rouvert.',
  'activity-unknown': 'Cette activité n’est pas au déroulé de ce séminaire\u202f: rechargez la page.',
  'activity-not-started': 'Cette activité n’a pas commencé\u202f: attendez que l’animateur la lance.',
  'method-unknown':
    'La méthode «\u00a0{method}\u00a0» n’est pas installée sur ce serveur\u202f: choisissez-en une autre.',
  'role-not-allowed': 'Votre rôle dans la salle ({role}) ne permet pas ce geste. Demandez à l’animateur.',
  'hand-over-pending':
    'L’animation est déjà proposée à quelqu’un\u202f: attendez sa réponse, ou retirez la proposition.',
  'hand-over-to-self': 'Vous animez déjà\u202f: choisissez une autre personne.',
  'no-hand-over': 'Aucune proposition d’animation n’attend de réponse.',
  'hand-over-not-yours': 'L’animation a été proposée à quelqu’un d’autre.',
  'carry-not-taken':
    'Cette activité ne part de rien\u202f: sa méthode ne reprend pas les phrases d’une autre.',
  'carry-unknown':
    'Une de ces phrases n’est plus parmi celles que l’activité a laissées\u202f: relisez la liste et choisissez de nouveau.',
  'agenda-file-foreign':
    'Ce fichier n’est pas un conducteur exporté par Trame\u202f: choisissez un fichier .json venu du bouton «\u00a0Exporter\u00a0».',
  'agenda-file-newer':
    'Ce fichier vient d’une version plus récente de Trame (format {version})\u202f: mettez Trame à jour, ou demandez un export plus ancien.',
} as const satisfies Record<SeminarRefusal, string>;
