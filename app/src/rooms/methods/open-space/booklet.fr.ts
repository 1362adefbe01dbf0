// The words of an open space in the printed booklet, in French.
import type { OpenSpaceBookletWords } from '@trame/core/methods/open-space';

export const openSpaceBookletWords: OpenSpaceBookletWords = {
  figures: {
    questions: { one: 'question posée', other: 'questions posées' },
    reports: { one: 'compte rendu', other: 'comptes rendus' },
    challenges: { one: 'défi', other: 'défis' },
    assets: { one: 'atout', other: 'atouts' },
  },
  challenges: 'Défis',
  assets: 'Atouts',
  challengeLetter: 'D',
  assetLetter: 'A',
  wall: {
    title: 'Le mur des défis et des atouts',
    lead: 'Chaque carte est dans les mots de son groupe. La salle les a rapprochées à la main\u202f; rien n’a été résumé ni réécrit.',
    empty: 'Rien n’a encore été posé ici.',
  },
  unnamedGroup: 'Cartes rapprochées',
  group: 'groupe {number}',
  behalf: 'saisi pour le compte de\u202f: {who}',
  behalfUnnamed: 'saisi pour le compte d’une personne sans téléphone',
  paper: 'recopié du papier',
  original: 'première formulation\u202f: «\u00a0{text}\u00a0»',
  report: {
    title: 'Les comptes rendus',
    lead: 'Un par groupe. Les défis et les atouts de chacun portent le même numéro que sur le mur.',
    said: 'Ce qui s’est dit',
    convener: 'Animé par',
    participants: 'Avec',
    headcount: 'Autour de la table',
    table: 'Table',
    place: 'créneau {slot}, {room}',
    room: 'salle {name}',
    numbered: 'Groupe {number}',
  },
  missing: {
    title: 'Comptes rendus attendus',
    lead: 'Ces groupes avaient une place dans la grille\u202f; leur compte rendu n’est pas encore arrivé. Il peut être saisi après la séance.',
  },
  untreated: {
    title: 'Questions restées sur la place du marché',
    lead: 'Elles ont été posées et n’ont pas trouvé de salle ni de créneau.',
  },
  capacity: {
    title: 'Qui a la main sur quoi',
    lead: 'Ce que chacun dit pouvoir faire, groupe de cartes par groupe de cartes.',
  },
};
