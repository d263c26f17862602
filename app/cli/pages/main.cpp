// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli-pages FOLDER: writes the manual page and the completions of farol-cli there. Runs while packages
// are built.
#include "app/cli/command_line.h"
#include "app/cli/pages/command_tree.h"
#include "app/cli/pages/completions.h"
#include "app/cli/pages/manual_page.h"
#include "core/scoring/shipped_rules.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace {

bool write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    if (!out) std::cerr << "Cannot write " << file << ".\n";
    return !out.fail();
}

} // namespace

int main(int argc, char** argv) {
    using namespace farol::cli;
    if (argc != 2) {
        std::cerr << "Usage: farol-cli-pages FOLDER\n";
        return kWrongUsage;
    }
    const std::filesystem::path folder(argv[1]);
    const CommandEntry program = commandTree(*makeCommandLine().parser);
    const auto rules = farol::shippedRuleSetNames();
    const std::vector<std::string> names(rules.begin(), rules.end());
    const bool isWritten = write(folder / "farol-cli.1", manualPage(program, FAROL_VERSION)) &&
                           write(folder / "farol-cli.bash", bashCompletion(program, names)) &&
                           write(folder / "_farol-cli", zshCompletion(program, names)) &&
                           write(folder / "farol-cli.fish", fishCompletion(program, names));
    return isWritten ? kDone : kOutputFailed;
}
