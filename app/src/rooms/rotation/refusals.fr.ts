// What the planner's refusals say, in French; people, tables and rounds are numbered as in the file, from 0.
export const rotationRefusals = {
  'instance-not-object':
    'Une instance s’écrit entre accolades, avec au moins « n » (les personnes) et « rounds » (les tours).',
  'instance-malformed': 'Le champ « {field} » est absent ou mal formé : corrigez-le dans le fichier.',
  'person-unknown':
    'Le champ « {field} » cite la personne {person}, qui n’existe pas : pour un effectif de {people}, les numéros vont de 0 à {last}.',
  'pair-alone':
    'Le champ « {field} » associe la personne {person} à elle-même : citez deux personnes, ou retirez la ligne.',
  'activity-unknown':
    'Le champ « {field} » renvoie à l’activité {activity}, absente de « activities » : ajoutez-la ou corrigez le numéro.',
  'round-unknown':
    'Le champ « {field} » cite le tour {round}, qui n’existe pas : les numéros vont de 0 à {last}.',
  'list-length':
    'Le champ « {field} » est de longueur {length} au lieu de {expected} : complétez-le ou raccourcissez-le.',
  'value-rises':
    'Le champ « {field} » ne doit jamais monter : une nouvelle rencontre ne vaut pas plus que la précédente.',
  'spread-impossible':
    'Tour {round} : un effectif de {people} ne se répartit pas également (nombre de tables : {tables}). Acceptez un écart d’une personne.',
  'host-twice': 'La personne {person} est hôte de deux tables de l’activité {activity} : gardez-en une.',
  'hosts-exceed-tables':
    'Tour {round} : plus d’hôtes ({hosts}) que de tables ({tables}). Retirez des hôtes ou ajoutez des tables.',
  'themes-exhausted':
    'La personne {person} suit plus de tours ({rounds}) qu’il n’y a de thèmes ouverts pour elle ({tables}). Retirez un tour ou ajoutez une table.',
  'host-not-allowed':
    'La personne {person} est hôte de la table {table}, qui ne fait pas partie des tables qui lui conviennent.',
  'no-allowed-table':
    'Tour {round} : aucune table ne convient à la personne {person}. Ajoutez-lui une table.',
  'apart-and-together':
    'Les personnes {a} et {b} doivent être à la fois séparées et réunies : gardez une seule des deux demandes.',
  'apart-at-one-table':
    'Tour {round} : les personnes {a} et {b} ne peuvent être séparées, il n’y a qu’une table.',
  'together-two-hosts':
    'Tour {round} : les personnes {a} et {b} sont hôtes de deux tables et ne peuvent être réunies.',
  'together-with-host':
    'Les personnes {a} et {b} ne peuvent rester réunies : l’une est hôte, l’autre passe une seule fois par thème.',
  'together-no-common-table': 'Tour {round} : aucune table ne convient à la fois aux personnes {a} et {b}.',
  'together-too-many':
    'Tour {round} : un groupe de {people} doit rester ensemble, et le nombre de places à une table est {most}. Séparez le groupe.',
  'quota-crossed': 'Collège {category} : le minimum par table ({min}) dépasse le maximum ({max}).',
  'quota-too-few':
    'Tour {round} : l’effectif du collège {category} est de {people}, trop peu pour au moins {min} par table (nombre de tables : {tables}).',
  'quota-too-many':
    'Tour {round} : l’effectif du collège {category} est de {people}, trop pour {max} au plus par table (nombre de tables : {tables}).',
  'conflict-apart':
    'Séparer les personnes {a} et {b} est impossible avec les autres demandes citées : renoncez à l’une d’elles.',
  'conflict-together':
    'Réunir les personnes {a} et {b} est impossible avec les autres demandes citées : renoncez à l’une d’elles.',
  'conflict-allowed':
    'Les tables qui conviennent à la personne {person} sont trop peu avec les autres demandes citées : ajoutez-lui une table, ou renoncez à l’une d’elles.',
  'conflict-quota':
    'Le quota du collège {category} est impossible avec les autres demandes citées : assouplissez-le, ou renoncez à l’une d’elles.',
  'conflict-themes':
    'Activité {activity} : ne jamais voir deux fois un thème est impossible avec les autres demandes citées. Retirez un tour, ou renoncez à l’une d’elles.',
  'conflict-hosts':
    'Activité {activity} : garder chaque hôte à sa table est impossible avec les autres demandes citées. Changez d’hôte, ou renoncez à l’une d’elles.',
  'conflict-spread':
    'Un écart de {spread} au plus entre deux tables est impossible avec les autres demandes citées : acceptez un écart plus grand, ou renoncez à l’une d’elles.',
  'no-plan':
    'Aucun plan qui respecte toutes les règles n’a été trouvé. Assouplissez-en une, ou donnez plus de temps au calcul.',
};

export type RotationRefusals = typeof rotationRefusals;
