// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settings_databases.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <utility>

namespace farol::testing {

struct SettingsDatabases::Access {
    SettingsDatabases* parent = nullptr;
    std::set<std::filesystem::path> open;
};

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

class SettingsDatabase final : public CompanyDatabase {
public:
    SettingsDatabase(fs::path file, SecretBytes key, std::shared_ptr<SettingsDatabases::Access> access)
        : m_file(std::move(file)), m_key(std::move(key)), m_access(std::move(access)) {
        m_access->open.insert(m_file);
    }
    ~SettingsDatabase() override { m_access->open.erase(m_file); }

    LeadStore& leads() override { std::abort(); }
    PeopleStore& people() override { std::abort(); }
    MappingStore& mappings() override { std::abort(); }

    Result<std::optional<std::string>> setting(const std::string& name) const override {
        if (!m_contents["settings"].contains(name)) return std::nullopt;
        return m_contents["settings"][name].get<std::string>();
    }
    Result<void> setSetting(const std::string& name, const std::string& value) override {
        if (m_access->parent->beforeSetting)
            if (auto allowed = m_access->parent->beforeSetting(name); !allowed) return allowed;
        m_contents["settings"][name] = value;
        return save(m_file);
    }

    Result<void> log(Activity what, std::size_t count) override {
        if (m_access->parent->refusesToLog) return failure(ErrorCode::WriteFailed);
        m_contents["log"].push_back({static_cast<int>(what), count});
        return save(m_file);
    }
    Result<std::vector<ActivityEntry>> activity(std::size_t limit) const override {
        std::vector<ActivityEntry> entries;
        for (auto entry = m_contents["log"].rbegin();
             entry != m_contents["log"].rend() && entries.size() < limit; ++entry)
            entries.push_back(
                {{}, static_cast<Activity>((*entry)[0].get<int>()), (*entry)[1].get<std::size_t>()});
        return entries;
    }

    Result<ExportRecord> recordExport(std::size_t, const std::string&, const std::string&) override {
        std::abort();
    }
    Result<std::vector<ExportRecord>> exports() const override { std::abort(); }
    Result<RuleSetVersion> publishRules(const std::string&, const std::string&) override { std::abort(); }
    Result<std::vector<RuleSetVersion>> ruleSets() const override { std::abort(); }

    Result<void> copyTo(const fs::path& target, const TaskControl&) override {
        if (fs::exists(target)) return failure(ErrorCode::AlreadyExists);
        return save(target);
    }

    Result<void> save(const fs::path& file) const {
        const std::string plain = m_contents.dump();
        std::string sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), '\0');
        auto* const bytes = reinterpret_cast<unsigned char*>(sealed.data());
        randombytes_buf(bytes, crypto_secretbox_NONCEBYTES);
        crypto_secretbox_easy(bytes + crypto_secretbox_NONCEBYTES,
                              reinterpret_cast<const unsigned char*>(plain.data()), plain.size(), bytes,
                              m_key.data());
        if (!(std::ofstream(file, std::ios::binary) << sealed)) return failure(ErrorCode::WriteFailed);
        return {};
    }

    bool load() {
        std::ifstream stream(m_file, std::ios::binary);
        const std::string sealed{std::istreambuf_iterator<char>(stream), {}};
        if (sealed.size() < crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) return false;
        std::string plain(sealed.size() - crypto_secretbox_NONCEBYTES - crypto_secretbox_MACBYTES, '\0');
        const auto* const bytes = reinterpret_cast<const unsigned char*>(sealed.data());
        if (crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(plain.data()),
                                       bytes + crypto_secretbox_NONCEBYTES,
                                       sealed.size() - crypto_secretbox_NONCEBYTES, bytes, m_key.data()) != 0)
            return false;
        m_contents = Json::parse(plain);
        return true;
    }

private:
    fs::path m_file;
    SecretBytes m_key;
    std::shared_ptr<SettingsDatabases::Access> m_access;
    Json m_contents{{"settings", Json::object()}, {"log", Json::array()}};
};

} // namespace

SettingsDatabases::SettingsDatabases() : m_access(std::make_shared<Access>()) {
    m_access->parent = this;
}

SettingsDatabases::~SettingsDatabases() = default;

Result<std::unique_ptr<CompanyDatabase>> SettingsDatabases::create(const fs::path& file,
                                                                   const SecretBytes& key) {
    auto database = std::make_unique<SettingsDatabase>(file, key.clone(), m_access);
    if (const auto saved = database->save(file); !saved) return tl::unexpected(saved.error());
    return database;
}

Result<std::unique_ptr<CompanyDatabase>> SettingsDatabases::open(const fs::path& file,
                                                                 const SecretBytes& key) {
    if (!fs::exists(file)) return failure(ErrorCode::NotFound, file.string());
    if (m_access->open.contains(file)) return failure(ErrorCode::AlreadyOpen);
    auto database = std::make_unique<SettingsDatabase>(file, key.clone(), m_access);
    if (!database->load()) return failure(ErrorCode::Damaged, file.string());
    return database;
}

} // namespace farol::testing
