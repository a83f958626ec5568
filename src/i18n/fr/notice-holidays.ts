/** What the calculator says about public holidays: what was taken out of a count, and what could not be. */
export const noticeHolidays = {
  region: 'Région (pour les jours fériés)',
  whole: 'Tout le pays (jours communs)',
  waiting: 'Les jours fériés arrivent, puis la date.',
  retry: 'Charger les jours fériés',
  steppedOver: 'Jours fériés retirés du compte : {days}.',
  /** How the line of working days left ends. */
  left: {
    all: 'jours fériés retirés',
    common: 'jours fériés communs à tout le pays retirés',
    part: 'jours fériés retirés pour les seules années {first} à {last}',
    own: 'vos jours retirés, jours fériés non retirés',
    none: 'jours fériés non retirés',
  },
  doubts: {
    failed:
      'Les jours fériés ne se sont pas chargés. Seuls les week-ends sont retirés, et ces dates peuvent être fausses : {dates}.',
    'no-list':
      "Nous n'avons pas les jours fériés de ce pays. Seuls les week-ends sont retirés ; ajoutez vos jours au formulaire, car ils peuvent changer {dates}.",
    'whole-country':
      'Sans région choisie, seuls les jours fériés communs à tout le pays sont retirés. Ceux de la région peuvent changer {dates}.',
    unchecked:
      "Les jours fériés de cette région n'ont pas été comparés à une liste officielle. Vérifiez-les, car ils peuvent changer {dates}.",
    outside:
      'Nous connaissons les jours fériés de {first} à {last}. Hors de ces années, seuls les week-ends sont retirés ; ajoutez vos jours au formulaire, car ils peuvent changer {dates}.',
    regional:
      'Après {until}, seuls les jours fériés communs à tout le pays sont retirés : cette région fixe les siens chaque année. Ajoutez-les au formulaire, car ils peuvent changer {dates}.',
  },
  dates: {
    count: 'la fin du préavis en jours ouvrés',
    deemed: 'la réception présumée',
    roll: 'le report de la fin à un jour ouvré',
    week: 'le premier jour ouvrable de la semaine',
    posting: "l'envoi conseillé",
    handover: 'la passation conseillée',
    payment: "l'échéance de la dernière facture",
  },
};
