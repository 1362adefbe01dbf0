// The three pages that the law asks for, in French.

/** A page of plain text: sections of paragraphs and lists. */
export interface LegalText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly title: string;
    readonly text: readonly string[];
    readonly points?: readonly string[];
  }[];
}

export const legal: Record<'notice' | 'privacy' | 'accessibility', LegalText> = {
  notice: {
    title: 'Mentions légales',
    lead: 'Qui publie ce site, qui l’héberge, et d’où viennent les textes.',
    sections: [
      {
        title: 'Éditeur et hébergeur',
        text: [
          'Trame s’installe sur la machine de l’organisme qui conduit la Fabrique. Cet organisme est l’éditeur et l’hébergeur de ce site\u202f; son nom et son adresse sont ceux qui figurent sur votre invitation.',
        ],
      },
      {
        title: 'Logiciel',
        text: [
          'Trame est un logiciel libre sous licence MIT. Les polices de caractères Atkinson Hyperlegible Next et Bricolage Grotesque sont sous licence SIL Open Font\u202f; elles sont servies par ce site, et rien n’est demandé à un autre.',
        ],
      },
      {
        title: 'Données de démonstration',
        text: [
          'La Fabrique «\u00a0Territoires industriels\u00a0» de 2019 est tirée de la publication de l’ANCT «\u00a0Territoires industriels\u202f: comment renforcer le capital social\u202f?\u00a0», collection Comprendre. Les intitulés sont repris tels quels, les phrases sont reformulées, les personnes ne sont désignées que par leur fonction. Les chiffres sont de l’INSEE, 2017, sauf mention contraire.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Vie privée',
    lead: 'Ce que Trame sait de vous, pourquoi, pour combien de temps, et comment le faire effacer.',
    sections: [
      {
        title: 'Ce qui est gardé',
        text: ['Trame garde le moins possible.'],
        points: [
          'Organisateurs\u202f: un nom affiché, une adresse électronique si vous l’avez donnée, vos rôles.',
          'Participants\u202f: le nom que vous avez choisi de donner, ou aucun\u202f; la famille d’acteurs que vous avez choisie, ou aucune.',
          'Ce que vous écrivez pendant un séminaire\u202f: par défaut, attribué au groupe et non à vous.',
        ],
      },
      {
        title: 'Cookies',
        text: [
          'Deux cookies seulement, nécessaires au service\u202f: l’un pour la session des organisateurs, l’autre pour la place d’un téléphone dans la salle. Aucune mesure d’audience, aucun service extérieur. C’est pourquoi aucun bandeau ne vous demande votre accord.',
        ],
      },
      {
        title: 'Vos droits',
        text: [
          'Vous pouvez demander à lire, corriger ou effacer ce qui vous concerne, auprès de l’organisme qui vous a invité. Le nom d’un participant peut être effacé sans que la parole du groupe le soit. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL (cnil.fr).',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibilité\u202f: partiellement conforme',
    lead: 'Trame s’engage à être utilisable par tous. Cette page dit où il en est, sans enjoliver.',
    sections: [
      {
        title: 'État de conformité',
        text: [
          'Trame est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Aucun audit extérieur n’a encore été mené\u202f: ce qui suit vient de nos propres contrôles.',
        ],
        points: [
          'Chaque écran est passé au crible par l’outil axe (WCAG 2.2, niveaux A et AA).',
          'Tout se fait au clavier\u202f; le focus se voit\u202f; un lien d’évitement ouvre chaque page.',
          'Les contrastes sont calculés sur toutes les couleurs du logiciel\u202f; aucune n’est seule à porter un sens.',
          'Les animations cessent si vous avez demandé à votre appareil de les réduire.',
          'La police du texte a été dessinée pour être lue par des personnes malvoyantes.',
        ],
      },
      {
        title: 'Ce qui ne va pas encore',
        text: [],
        points: [
          'Aucun essai n’a été fait avec des personnes utilisant au quotidien un lecteur d’écran.',
          'En anglais, les règles d’accès et quelques refus du serveur restent en français.',
          'Les tableaux larges se parcourent de côté sur un téléphone.',
        ],
      },
      {
        title: 'Signaler une difficulté',
        text: [
          'Écrivez à l’organisme qui vous a invité, en disant la page et ce que vous vouliez faire. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits (defenseurdesdroits.fr).',
        ],
      },
    ],
  },
};
