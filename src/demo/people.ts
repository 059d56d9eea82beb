/** Who answers for a unit. A unit without either is a gap, and its cases climb past it. */
export type Post = { manager?: string; deputy?: string };

export const admin = "Imogen Hartley";

/** By code of the unit; "company" is the top. Sheffield has nobody, the South Coast no district manager, Preston a deputy only. */
export const posts: Readonly<Record<string, Post>> = {
  company: { manager: "Helena Brandt" },

  north: { manager: "Rosalind Okafor", deputy: "Tom Whitaker" },
  south: { manager: "Gareth Pryce" },
  continent: { manager: "Margaux Delorme" },

  scotland: { manager: "Fergus Drummond" },
  "yorkshire-tyne": { manager: "Nadia Rahman", deputy: "Colin Thwaite" },
  "lancashire-mersey": { manager: "Desmond Achebe" },
  london: { manager: "Priya Venkatesan", deputy: "Oliver Strand" },
  "south-coast": {},
  "west-wales": { manager: "Bronwen Howells" },
  france: { manager: "Étienne Vasseur", deputy: "Inès Marchetti" },
  rhineland: { manager: "Katrin Overbeck" },

  "edinburgh-1": { manager: "Isla Menzies", deputy: "Callum Rennie" },
  "edinburgh-2": { manager: "Paweł Nowicki" },
  "glasgow-1": { manager: "Aisha Siddiqui" },
  "glasgow-2": { manager: "Rory McAllister", deputy: "Shona Baird" },
  aberdeen: { manager: "Eilidh Strachan" },

  "leeds-1": { manager: "Darren Ackroyd", deputy: "Molly Sugden" },
  "leeds-2": { manager: "Chidi Nwosu" },
  york: { manager: "Beatrice Langdale" },
  sheffield: {},
  newcastle: { manager: "Liam Charlton" },

  "manchester-1": { manager: "Yasmin Farooq", deputy: "Joe Hindley" },
  "manchester-2": { manager: "Craig Entwistle" },
  liverpool: { manager: "Siobhan Kearney" },
  preston: { deputy: "Adil Hussain" },
  chester: { manager: "Verity Poole" },

  "london-1": { manager: "Amara Bediako", deputy: "Felix Thorne" },
  "london-2": { manager: "Mateus Carvalho" },
  "london-3": { manager: "Hannah Feldmann" },
  "london-4": { manager: "Jerome Baptiste", deputy: "Lucy Ashdown" },
  "london-5": { manager: "Clara Winslow" },
  "london-6": { manager: "Vikram Anand" },

  oxford: { manager: "Edmund Sayer" },
  reading: { manager: "Kelly Prosser" },
  brighton: { manager: "Jules Amberley", deputy: "Ravi Menon" },
  southampton: { manager: "Teresa Quill" },
  canterbury: { manager: "Marcus Denne" },

  "bristol-1": { manager: "Naomi Trelawney", deputy: "Sam Okoye" },
  "bristol-2": { manager: "Phil Westcott" },
  bath: { manager: "Cecily Aldous" },
  cardiff: { manager: "Rhys Bevan" },
  exeter: { manager: "Joanna Luscombe" },

  "paris-4": { manager: "Camille Rousselot", deputy: "Hugo Perrin" },
  "paris-11": { manager: "Bilal Haddad" },
  "lyon-2": { manager: "Anaïs Brochard", deputy: "Théo Lambert" },
  "lyon-3": { manager: "Vincent Morel" },
  lille: { manager: "Justine Declercq" },

  cologne: { manager: "Jonas Reinartz", deputy: "Leyla Aydin" },
  dusseldorf: { manager: "Annika Scholl" },
  bonn: { manager: "Matthias Krings" },
  aachen: { manager: "Sophie Emonts" },
};

/** Who phones customers a few days after their visit. */
export const surveyTaker = "Doreen Fairclough";
