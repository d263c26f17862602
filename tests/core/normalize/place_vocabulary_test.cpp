// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/place_vocabulary.h"
#include "core/text/fold.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

TEST(PlaceVocabulary, RefersOnlyToRegionsAndCountriesThatItLists) {
    EXPECT_EQ(PlaceVocabulary::shipped().danglingReferences(), std::vector<std::string>());
}

TEST(PlaceVocabulary, SeesAReferenceToAnUnlistedRegion) {
    const PlaceVocabulary vocabulary("city,country,regions,names\nparis,FR,Atlantis,\n",
                                     "country,region,names\n", "country,names\nFR,France\n");

    EXPECT_EQ(vocabulary.danglingReferences(), std::vector<std::string>{"FR/Atlantis"});
}

TEST(PlaceVocabulary, NamesEachCityByItsEnglishNameInLowerCase) {
    for (const KnownCity& city : PlaceVocabulary::shipped().cities()) EXPECT_EQ(city.name, fold(city.name));
}

// Two cities of one name would make the answer depend on the order of the file.
TEST(PlaceVocabulary, HasNoNameForTwoCities) {
    const PlaceVocabulary& vocabulary = PlaceVocabulary::shipped();
    ASSERT_GT(vocabulary.cities().size(), 100U);
    for (const KnownCity& city : vocabulary.cities()) {
        const PlaceMeanings* meanings = vocabulary.find(foldedPhrase(city.name));
        ASSERT_NE(meanings, nullptr) << city.name;
        EXPECT_EQ(meanings->cities.size(), 1U) << city.name;
    }
    for (const char* name : {"lisboa", "munchen", "londres", "nova iorque", "la", "wien", "koln"}) {
        const PlaceMeanings* meanings = vocabulary.find(name);
        ASSERT_NE(meanings, nullptr) << name;
        EXPECT_EQ(meanings->cities.size(), 1U) << name;
    }
}

TEST(PlaceVocabulary, KeepsEveryMeaningOfACode) {
    const PlaceMeanings* ca = PlaceVocabulary::shipped().find("ca");
    ASSERT_NE(ca, nullptr);
    EXPECT_EQ(ca->regions.size(), 1U);
    EXPECT_EQ(ca->countries.size(), 1U);
}

TEST(PlaceVocabulary, KnowsNoOtherName) {
    EXPECT_EQ(PlaceVocabulary::shipped().find("atlantis"), nullptr);
}

} // namespace
} // namespace farol
