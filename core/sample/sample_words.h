// SPDX-License-Identifier: GPL-3.0-or-later
// The words that sample leads are made of. Their order is part of the output: a change
// changes every sample file.
#pragma once

#include <string_view>

// clang-format off
namespace farol::sample_words {

// In ASCII, since the e-mail address is made of them.
inline constexpr std::string_view kFirstNames[] = {
    "Ada", "Adam", "Agnes", "Alba", "Alda", "Alice", "Amelia", "Ana", "Andre", "Anna", "Anton", "Arthur",
    "Aurora", "Beatriz", "Bella", "Bruno", "Camila", "Carla", "Carlos", "Cecilia", "Clara", "Claire",
    "Daniel", "Daria", "David", "Diana", "Diego", "Dora", "Eduardo", "Elena", "Elias", "Elisa", "Emil",
    "Emma", "Erik", "Eva", "Fabio", "Felix", "Filipa", "Flora", "Franz", "Gabriel", "Gloria", "Greta",
    "Hanna", "Hector", "Helena", "Henri", "Hugo", "Ida", "Ines", "Ingrid", "Iris", "Isaac", "Ivo", "Jan",
    "Jasmin", "Joana", "Jonas", "Jorge", "Julia", "Karl", "Karin", "Lara", "Laura", "Leo", "Leonor", "Lia",
    "Linus", "Lucas", "Lucia", "Luisa", "Maia", "Manuel", "Marco", "Maria", "Marta", "Martim", "Max", "Mia",
    "Miguel", "Mila", "Nadia", "Nils", "Nina", "Noah", "Nora", "Olga", "Oliver", "Oscar", "Otto", "Paula",
    "Pedro", "Petra", "Rafael", "Rita", "Rosa", "Ruben", "Rui", "Sara", "Selma", "Simon", "Sofia", "Sven",
    "Teresa", "Theo", "Tiago", "Tomas", "Ulla", "Ursula", "Vera", "Victor", "Viola", "Walter", "Wanda",
    "Xavier", "Yara", "Yves", "Zoe"};

inline constexpr std::string_view kLastNames[] = {
    "Abbot", "Albrecht", "Almada", "Amaral", "Antunes", "Arnaud", "Ashby", "Bacelar", "Baldwin", "Barros",
    "Bauer", "Becker", "Belmonte", "Bento", "Berger", "Blanc", "Blythe", "Bonnet", "Braga", "Brandt", "Brito",
    "Caldas", "Campos", "Cardoso", "Castel", "Chapel", "Clarke", "Colbert", "Correia", "Costa", "Cruz",
    "Dawson", "Delgado", "Dias", "Dietz", "Draper", "Duarte", "Dubois", "Egger", "Elgar", "Engel", "Esteves",
    "Faria", "Farrow", "Ferro", "Fischer", "Fleury", "Fontes", "Forster", "Franco", "Fuchs", "Galvao",
    "Garnier", "Gaspar", "Gil", "Goncalves", "Graf", "Gray", "Guerra", "Haas", "Hale", "Hartwig", "Heller",
    "Herrera", "Hill", "Horta", "Huber", "Ibarra", "Inglis", "Jordan", "Kaiser", "Keller", "Kern", "Kirsch",
    "Klein", "Lacerda", "Lamb", "Lange", "Leal", "Leclerc", "Lemos", "Lindt", "Lopes", "Lorenz", "Macedo",
    "Maier", "Marchand", "Marques", "Mendes", "Mercier", "Moreau", "Moura", "Nabais", "Neves", "Nogueira",
    "North", "Noronha", "Novak", "Olivar", "Ortega", "Pacheco", "Paiva", "Palmer", "Pascal", "Peixoto",
    "Petit", "Pinto", "Prado", "Quint", "Ramos", "Reis", "Renard", "Ribas", "Richter", "Rocha", "Roth",
    "Sabino", "Salgado", "Sauer", "Schilling", "Seabra", "Serra", "Silva", "Soler", "Stone", "Tavares",
    "Teles", "Thorn", "Torres", "Valadares", "Vale", "Vargas", "Veiga", "Verdier", "Vidal", "Vogel", "Wagner",
    "Walden", "Weber", "Wells", "Winter", "York", "Zeller"};

// A company is called by a start and an end: "Altabel". Both are made up.
inline constexpr std::string_view kCompanyStarts[] = {
    "Alta", "Ambra", "Anta", "Arbo", "Arda", "Asta", "Avi", "Balo", "Bela", "Beri", "Bora", "Brava", "Brixa",
    "Calu", "Cana", "Celo", "Cinta", "Clari", "Cora", "Cresta", "Dalma", "Delfi", "Dora", "Drava", "Elvi",
    "Endra", "Esti", "Fala", "Fenda", "Fiori", "Folga", "Gala", "Gelda", "Gran", "Halo", "Hesta", "Hira",
    "Indo", "Istra", "Jora", "Juno", "Kalda", "Kesta", "Kora", "Lanta", "Leva", "Lino", "Lora", "Luma",
    "Mada", "Merco", "Mira", "Monta", "Nava", "Nesta", "Noro", "Nova", "Olda", "Onda", "Orbi", "Pala", "Pera",
    "Pinta", "Prava", "Quanta", "Rada", "Renda", "Riva", "Rosta", "Sabra", "Selva", "Sinta", "Sola", "Suda",
    "Tala", "Tera", "Tinta", "Trava", "Ultra", "Unda", "Vala", "Velo", "Vesta", "Vira", "Volta", "Wela",
    "Xanta", "Yora", "Zefi", "Zola"};

inline constexpr std::string_view kCompanyEnds[] = {
    "bel", "bex", "brio", "calda", "cast", "dane", "dela", "dex", "dora", "drel", "fane", "fora", "fort",
    "gale", "gard", "glen", "gora", "gran", "hart", "holm", "jara", "kell", "lane", "lark", "lino", "lora",
    "lume", "mar", "mere", "mira", "mont", "nara", "nex", "nor", "nova", "ora", "ovia", "para", "pell",
    "phor", "plex", "quin", "ravo", "rel", "rena", "rino", "rix", "rona", "sora", "stel", "sul", "tane",
    "tara", "tel", "tera", "tis", "tona", "trel", "ura", "vale", "vara", "vent", "vera", "vex", "via", "vida",
    "vora", "wen", "xia", "zeno", "zora"};

// What follows a made-up name; one that begins with a comma joins without a space.
inline constexpr std::string_view kCompanyKinds[] = {
    "Systems", "Labs", "Group", "Solutions", "Partners", "Logistics", "Consulting", "Works", "Industries",
    "Software", "Digital", "Analytics", "Technologies", "Networks", "Holdings", "Ltd", "GmbH", "Lda", "SA",
    "S.L.", "SARL", "AG", "BV", "Inc.", ", Inc.", ", Lda", ", S.A.", ", Ltd.", "& Co.", "& Partners"};

// What follows two surnames: "Silva, Costa & Filhos, Lda".
inline constexpr std::string_view kFamilyKinds[] = {
    "& Filhos, Lda", "& Irmãos, Lda", "& Fils", "e Associados, S.A.", "& Söhne GmbH", "y Hijos, S.L.",
    "and Partners, LLP", "& Sons, Ltd."};

inline constexpr std::string_view kTopTitles[] = {
    "CEO", "CTO", "Founder"};

inline constexpr std::string_view kLeadingTitles[] = {
    "VP of Sales", "VP of Marketing", "VP Engineering", "VP Operations", "VP of Product",
    "Director of Operations", "Director of Marketing", "Sales Director", "IT Director", "Finance Director",
    "Director of Engineering", "Product Manager", "Marketing Manager", "Sales Manager", "Account Manager",
    "Operations Manager", "Project Manager", "Engineering Manager", "Office Manager", "HR Manager", "Owner",
    "Store Owner", "Product Owner", "Team Lead", "Tech Lead", "Sales Lead", "Design Lead", "Support Lead"};

inline constexpr std::string_view kOtherTitles[] = {
    "Software Engineer", "Senior Software Engineer", "Data Engineer", "Network Engineer", "Civil Engineer",
    "Quality Engineer", "Frontend Developer", "Backend Developer", "Mobile Developer", "Data Scientist",
    "Research Scientist", "Solutions Architect", "Data Analyst", "Business Analyst", "Financial Analyst",
    "Market Analyst", "Security Analyst", "Systems Analyst", "Support Specialist", "Support Agent",
    "Customer Support", "Technical Support", "Help Desk Technician", "IT Technician", "System Administrator",
    "Database Administrator", "Accountant", "Bookkeeper", "Auditor", "Controller", "Buyer",
    "Purchasing Agent", "Sales Representative", "Sales Assistant", "Account Executive",
    "Business Development Representative", "Marketing Specialist", "Content Writer", "Copywriter",
    "Community Specialist", "Graphic Designer", "UX Designer", "Product Designer", "Researcher", "Consultant",
    "Recruiter", "HR Specialist", "Training Specialist", "Office Assistant", "Executive Assistant",
    "Receptionist", "Legal Counsel", "Paralegal", "Logistics Planner", "Warehouse Clerk",
    "Production Planner", "Quality Inspector", "Maintenance Technician", "Laboratory Technician",
    "Translator", "Scrum Master", "Coordinator", "Programme Coordinator", "Event Planner",
    "Customer Success Specialist", "Data Entry Clerk", "Intern", "Trainee"};

// Those that docs/score_lead_definition.md calls technical.
inline constexpr std::string_view kTechnicalIndustries[] = {
    "SaaS", "FinTech", "HealthTech", "AI", "Cybersecurity", "Cloud Services", "EdTech", "Blockchain",
    "DevTools", "E-commerce Tech", "IoT Solutions", "Analytics Platform"};

inline constexpr std::string_view kOtherIndustries[] = {
    "Retail", "Construction", "Manufacturing", "Logistics", "Hospitality", "Real Estate", "Agriculture",
    "Automotive", "Insurance", "Banking", "Healthcare", "Education", "Textiles", "Furniture",
    "Food and Beverage", "Wine", "Cork Products", "Tourism", "Legal Services", "Accounting", "Advertising",
    "Media", "Printing", "Packaging", "Chemicals", "Energy", "Utilities", "Telecommunications", "Transport",
    "Shipping", "Aerospace", "Mining", "Paper", "Ceramics", "Metalworking", "Pharmaceuticals", "Wholesale",
    "Security Services", "Public Administration", "Non-profit"};

// Those that docs/score_lead_definition.md gives points for.
inline constexpr std::string_view kHubs[] = {
    "San Francisco", "New York", "Seattle", "Austin", "Boston", "Berlin", "London", "Toronto", "Amsterdam",
    "Tel Aviv", "Lisbon", "Chicago", "Paris", "Los Angeles", "Miami", "Dallas", "Vancouver", "Madrid",
    "Munich"};

inline constexpr std::string_view kTowns[] = {
    "Porto", "Braga", "Coimbra", "Aveiro", "Faro", "Leiria", "Setúbal", "Évora", "Viseu", "Guimarães",
    "Funchal", "Covilhã", "Barcelona", "Valencia", "Sevilla", "Bilbao", "Málaga", "Zaragoza", "Murcia",
    "Vigo", "Granada", "Córdoba", "Valladolid", "Lyon", "Marseille", "Toulouse", "Nice", "Nantes", "Bordeaux",
    "Lille", "Strasbourg", "Rennes", "Montpellier", "Grenoble", "Dijon", "Hamburg", "Cologne", "Frankfurt",
    "Stuttgart", "Düsseldorf", "Leipzig", "Dresden", "Nuremberg", "Hanover", "Bremen", "Dortmund", "Bonn",
    "Kiel", "Manchester", "Birmingham", "Leeds", "Bristol", "Liverpool", "Sheffield", "Nottingham",
    "Edinburgh", "Glasgow", "Cardiff", "Belfast", "Dublin", "Cork", "Galway", "Rotterdam", "Utrecht",
    "Eindhoven", "Groningen", "Brussels", "Antwerp", "Ghent", "Zurich", "Geneva", "Basel", "Vienna", "Graz",
    "Linz", "Salzburg", "Milan", "Rome", "Turin", "Naples", "Bologna", "Florence", "Genoa", "Verona",
    "Copenhagen", "Aarhus", "Stockholm", "Gothenburg", "Malmö", "Oslo", "Bergen", "Helsinki", "Tampere",
    "Warsaw", "Kraków", "Wrocław", "Gdańsk", "Prague", "Brno", "Budapest", "Bucharest", "Athens", "Sofia",
    "Zagreb", "Denver", "Phoenix", "Atlanta", "Portland", "Minneapolis", "Detroit", "Cleveland", "Nashville",
    "Tampa", "Kansas City", "Salt Lake City", "Montreal", "Calgary", "Ottawa", "Halifax", "Sydney",
    "Melbourne", "São Paulo", "Recife", "Luanda"};

// Reserved for examples by RFC 2606; so is the top-level domain "example".
inline constexpr std::string_view kMailDomains[] = {
    "example.com", "example.org", "example.net"};

} // namespace farol::sample_words
