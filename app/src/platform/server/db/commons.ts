// The one list of tables that belong to no space, each with the reason; every other table is guarded row by row.

/** Table name → why its rows carry no `space_id`. The catalog check refuses any table neither guarded nor named here. */
export const commons: Readonly<Record<string, string>> = {
  space: 'Le registre des espaces : il sert à vérifier un droit avant qu’un espace soit choisi.',
  account: 'Une même personne organise dans plusieurs espaces.',
  account_grant: 'Ce qu’une personne peut faire et où : lu avant qu’un espace soit choisi.',
  session: 'Une session se reconnaît avant de savoir quel espace elle demande.',
  sign_in_link: 'Un lien de connexion ouvre un compte, pas un espace.',
  live_door: 'Le code d’une salle se cherche avant de savoir dans quel espace elle est.',
  live_door_token: 'Le code QR d’une salle, de même.',
  live_seat: 'Un appareil retrouve sa place avant qu’un espace soit choisi.',
  seminar_badge: 'Un badge se lit avant de savoir dans quel espace il a été imprimé.',
  seminar_push_key: 'Une clé de dépôt se lit avant de savoir quel espace elle ouvre.',
  survey_link: 'Un lien personnel d’enquête se lit avant de savoir quel espace l’a fait.',
  introduction_link: 'Le lien d’une mise en relation se lit avant de savoir quel espace l’a fait.',
  live_seat_link: 'Un lien à usage unique mène à une salle encore inconnue.',
};
