// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/place.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {
namespace {

const std::string kNone = "(none)";

std::string cityOf(const PlaceText& place) {
    return recogniseCity(place).value_or(kNone);
}
std::string cityOf(std::string_view location) {
    return cityOf({location, {}, {}, {}});
}

struct Case {
    std::string_view location;
    std::string_view expected;
};

void expectAll(const std::vector<Case>& cases) {
    for (const Case& c : cases) EXPECT_EQ(cityOf(c.location), c.expected) << '"' << c.location << '"';
}

void expectNone(const std::vector<std::string_view>& locations) {
    for (const std::string_view location : locations)
        EXPECT_EQ(cityOf(location), kNone) << '"' << location << '"';
}

TEST(Place, RecognisesEveryCityOfTheStandardRules) {
    for (const char* city : {"san francisco", "new york", "seattle", "austin", "boston", "berlin", "london",
                             "toronto", "amsterdam", "tel aviv", "lisbon", "chicago", "paris", "los angeles",
                             "miami", "dallas", "vancouver", "madrid", "munich"})
        EXPECT_EQ(cityOf(city), city);
}

TEST(Place, RecognisesACityInFiveLanguages) {
    expectAll({{"Lisboa", "lisbon"},        {"Lisbonne", "lisbon"},
               {"Lissabon", "lisbon"},      {"München", "munich"},
               {"Munique", "munich"},       {"Múnich", "munich"},
               {"Nova Iorque", "new york"}, {"Nueva York", "new york"},
               {"Nova York", "new york"},   {"Londres", "london"},
               {"Berlim", "berlin"},        {"Berlín", "berlin"},
               {"Amesterdão", "amsterdam"}, {"Telavive", "tel aviv"},
               {"París", "paris"},          {"Los Ángeles", "los angeles"},
               {"Mailand", "milan"},        {"Bruxelas", "brussels"},
               {"Köln", "cologne"},         {"Wien", "vienna"},
               {"Sevilha", "seville"}});
}

TEST(Place, DoesNotMindCaseAccentsAndSpace) {
    expectAll({{"LISBOA", "lisbon"},
               {"  lisboa  ", "lisbon"},
               {"munchen", "munich"},
               {"Muenchen", "munich"},
               {"Mu\u0308nchen", "munich"},
               {"San\u00a0Francisco", "san francisco"},
               {"New  York", "new york"},
               {"Ｌｏｎｄｏｎ", "london"}});
}

TEST(Place, KnowsCommonShortForms) {
    expectAll({{"NYC", "new york"},
               {"SF", "san francisco"},
               {"L.A.", "los angeles"},
               {"LA", "los angeles"},
               {"LA, CA", "los angeles"},
               {"DFW", "dallas"},
               {"Lx", "lisbon"}});
}

TEST(Place, AcceptsTheCitysOwnRegionAndCountry) {
    expectAll({{"Lisbon, Portugal", "lisbon"},
               {"Lisboa, PT", "lisbon"},
               {"Lisboa, Lisboa, Portugal", "lisbon"},
               {"Lisboa e Vale do Tejo, Lisboa", "lisbon"},
               {"San Francisco, California, United States", "san francisco"},
               {"New York, NY", "new york"},
               {"New York, New York", "new york"},
               {"NY, New York, USA", "new york"},
               {"Paris, Île-de-France, France", "paris"},
               {"London, England, United Kingdom", "london"},
               {"Toronto, ON, Canada", "toronto"},
               {"Vancouver, British Columbia", "vancouver"},
               {"Munich, Bavaria, Germany", "munich"},
               {"München (Bayern)", "munich"},
               {"Berlin, Berlin, Deutschland", "berlin"},
               {"Amsterdam, North Holland, Netherlands", "amsterdam"},
               {"Madrid, Comunidad de Madrid, España", "madrid"},
               {"Miami, Flórida, EUA", "miami"},
               {"Milano (MI)", "milan"}});
}

TEST(Place, ReadsPartsInAnyOrderAndBehindAnyMark) {
    expectAll({{"Portugal, Lisboa", "lisbon"},
               {"PT - Lisboa", "lisbon"},
               {"Portugal/Lisboa", "lisbon"},
               {"Lisboa | Portugal", "lisbon"},
               {"Lisboa; Portugal", "lisbon"},
               {"Lisboa – Portugal", "lisbon"},
               {"Lisboa (Portugal)", "lisbon"},
               {"France · Paris", "paris"},
               {"Shoreditch - London", "london"},
               {"Shoreditch—London", "london"},
               {"Shoreditch • London", "london"},
               {"Shoreditch\nLondon", "london"}});
}

TEST(Place, ReadsKnownNamesWithoutMarks) {
    expectAll({{"Lisbon Portugal", "lisbon"},
               {"Portugal Lisboa", "lisbon"},
               {"Austin TX", "austin"},
               {"Dallas TX USA", "dallas"},
               {"Austin, TX USA", "austin"}});
}

TEST(Place, IgnoresWordsAroundTheCity) {
    expectAll({{"Greater Boston Area", "boston"},
               {"San Francisco Bay Area", "san francisco"},
               {"Greater New York City Area", "new york"},
               {"New York City Metropolitan Area", "new york"},
               {"Greater London", "london"},
               {"London Area, United Kingdom", "london"},
               {"Greater Paris Metropolitan Region", "paris"},
               {"Dallas-Fort Worth Metroplex", "dallas"},
               {"Austin, Texas Metropolitan Area", "austin"},
               {"Área Metropolitana de Lisboa", "lisbon"},
               {"Grande Lisboa", "lisbon"},
               {"Ciudad de Madrid", "madrid"},
               {"Cidade de Lisboa", "lisbon"},
               {"Ville de Paris", "paris"},
               {"Großraum München", "munich"},
               {"Berlin und Umgebung", "berlin"},
               {"Lisbon (Remote)", "lisbon"},
               {"Remote - Berlin", "berlin"}});
}

TEST(Place, IgnoresPostalCodesAndStreets) {
    expectAll({{"Rua Augusta 12, 1100-053 Lisboa", "lisbon"},
               {"Rua Augusta, Lisboa", "lisbon"},
               {"Rua Augusta 12 1100-053 Lisboa Portugal", "lisbon"},
               {"1100-053 Lisboa", "lisbon"},
               {"75008 Paris Cedex 08", "paris"},
               {"10115 Berlin", "berlin"},
               {"D-80331 München", "munich"},
               {"London SW1A 1AA", "london"},
               {"EC2A 4NE London, UK", "london"},
               {"1012 AB Amsterdam", "amsterdam"},
               {"1012AB Amsterdam", "amsterdam"},
               {"350 5th Ave, New York, NY 10118", "new york"},
               {"New York NY 10001 USA", "new york"},
               {"100 King St W, Toronto, ON M5X 1A9", "toronto"},
               {"Friedrichstraße 44, 10969 Berlin", "berlin"}});
}

TEST(Place, RefusesNamesakesElsewhere) {
    expectNone({"Paris, TX",
                "Paris, Texas",
                "Paris Texas",
                "Paris, Texas, United States",
                "Paris, Ontario",
                "Paris, Texas Metropolitan Area",
                "London, Ontario",
                "London, ON",
                "London, KY",
                "Vancouver, WA",
                "Vancouver, Washington, USA",
                "Berlin, NH, USA",
                "Berlin, New Hampshire",
                "Lisbon, Ohio",
                "Lisbon, OH 44432",
                "Boston, Lincolnshire, UK",
                "Boston, UK",
                "Boston (Lincolnshire)",
                "Amsterdam, NY",
                "Dublin, OH",
                "Toronto, NSW, Australia",
                "Los Ángeles, Chile",
                "Madrid, Iowa",
                "Miami, OH",
                "USA - Paris",
                "Birmingham, AL",
                "Frankfurt (Oder)",
                "Manchester, NH",
                "Valencia, CA"});
}

TEST(Place, RefusesNamesThatOnlyContainACity) {
    expectNone({"Parish", "Londonderry", "New Paris", "Paris Hilton", "East London", "Porto Novo",
                "Los Angelesville", "Dallasville", "West New York", "Lisbon Falls", "Austintown", "Bostonia",
                "London Road 5"});
}

TEST(Place, TakesARegionsNameBehindAnotherPlaceForTheRegion) {
    EXPECT_EQ(cityOf("Buffalo, New York"), kNone);
    EXPECT_EQ(cityOf("Buffalo, New York, USA"), kNone);
    EXPECT_EQ(cityOf("Runa, Lisboa"), kNone);
    EXPECT_EQ(cityOf("2560-270 Runa, Lisboa"), kNone);
    EXPECT_EQ(cityOf("2560-270 Runa 3, Lisboa"), kNone);
    EXPECT_EQ(cityOf("Aranjuez, Madrid, Spain"), kNone);
    EXPECT_EQ(cityOf("Metairie, LA"), kNone);
    EXPECT_EQ(cityOf("Cascais, Lisboa"), "cascais");
    EXPECT_EQ(cityOf("Torres Vedras, Lisboa"), "torres vedras");
    EXPECT_EQ(cityOf("New Orleans, LA"), "new orleans");
}

TEST(Place, TakesACitysNameBehindItsQuarterForTheCity) {
    expectAll({{"Westminster, London", "london"},
               {"Kreuzberg, Berlin", "berlin"},
               {"La Villette, Paris", "paris"},
               {"Brooklyn, New York", "new york"}});
}

TEST(Place, LetsAnyReadingOfAnAmbiguousCodeFit) {
    expectAll({{"San Francisco, CA", "san francisco"},
               {"Toronto, CA", "toronto"},
               {"Berlin, DE", "berlin"},
               {"Chicago, IL", "chicago"},
               {"Tel Aviv, IL", "tel aviv"},
               {"Amsterdam, NL", "amsterdam"},
               {"London, GB", "london"},
               {"Amsterdam, NH", "amsterdam"}});
    expectNone({"London, CA", "Paris, DE", "Paris, IL", "Berlin, CA", "Berlin, IL"});
}

TEST(Place, ChecksTheColumnsBesideTheCity) {
    EXPECT_EQ(cityOf({{}, "Paris", {}, "France"}), "paris");
    EXPECT_EQ(cityOf({{}, "Paris", {}, "FR"}), "paris");
    EXPECT_EQ(cityOf({{}, "Paris", "Texas", {}}), kNone);
    EXPECT_EQ(cityOf({{}, "Paris", {}, "United States"}), kNone);
    EXPECT_EQ(cityOf({"Paris", {}, {}, "United States"}), kNone);
    EXPECT_EQ(cityOf({"Paris", {}, "TX", {}}), kNone);
    EXPECT_EQ(cityOf({{}, "London", "Ontario", "Canada"}), kNone);
    EXPECT_EQ(cityOf({{}, "Lisboa", "Lisboa", "Portugal"}), "lisbon");
    EXPECT_EQ(cityOf({{}, "New York", "NY", "US"}), "new york");
    EXPECT_EQ(cityOf({"Buffalo, New York", {}, "New York", "US"}), kNone);
}

TEST(Place, DoesNotMindUnknownOrMissingPlacesBesideTheCity) {
    EXPECT_EQ(cityOf({{}, "Paris", "Atlantis", {}}), "paris");
    EXPECT_EQ(cityOf({{}, "Stockholm", "Stockholms län", "Sweden"}), "stockholm");
    EXPECT_EQ(cityOf({{}, "Paris", "NA", "N/A"}), "paris");
    EXPECT_EQ(cityOf({{}, "Paris", "-", "Unknown"}), "paris");
}

TEST(Place, ReadsTheCityColumnOnlyWithoutALocation) {
    EXPECT_EQ(cityOf({"Berlin", "Paris", {}, {}}), "berlin");
    EXPECT_EQ(cityOf({"Springfield", "Paris", {}, {}}), kNone);
    EXPECT_EQ(cityOf({"  ", "Paris", {}, {}}), "paris");
    EXPECT_EQ(cityOf({"N/A", "Paris", {}, {}}), "paris");
}

TEST(Place, TakesNoCityWhereNoneOrTwoAreNamed) {
    expectNone({"", " ", "-", "Remote", "Portugal", "Portugal, Spain", "Texas", "NY", "Europe", "1100-053",
                ",,,", "Distrito de Lisboa", "State of New York", "Comunidad de Madrid", "Lisboa, Porto",
                "Paris / Berlin"});
}

TEST(Place, TakesALongListForNoPlace) {
    std::string list;
    for (int i = 0; i < 100'000; ++i) list += "Paris, ";
    EXPECT_EQ(cityOf(list), kNone);
}

TEST(Place, TakesBytesThatAreNoTextForNoPlace) {
    expectNone({"\xff\xfe", "\xe2\x80", "Par\xffis", std::string_view("\0\0", 2)});
}

} // namespace
} // namespace farol
