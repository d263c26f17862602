// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/walk_table.h"

#include <algorithm>

namespace farol {
namespace {

struct Piece {
    RowWalk walk;
    std::size_t end;
    Result<void> outcome;
};

// One stretch of the text for each core. A wrong guess of where a row begins shows when the pieces are
// joined.
std::vector<Piece> piecesBehind(const RowWalk& walk, std::size_t textSize, const WalkPieces& sizes) {
    std::vector<Piece> pieces;
    std::size_t begin = walk.position();
    for (std::size_t i = 0; i < sizes.atOnce && begin < textSize; ++i) {
        const std::size_t end = walk.likelyRowFrom(begin + sizes.bytes).value_or(textSize);
        pieces.push_back({walk.piece(begin), end, {}});
        begin = end;
    }
    return pieces;
}

} // namespace

Result<RowWalk> walkTable(const TablePlace& place, std::size_t begin, std::size_t line,
                          const TaskControl& control, const WalkPieces& sizes) {
    const std::size_t size = place.text.size();
    RowWalk walk(place, begin, line);
    if (Result<void> first = walk.to(begin + sizes.firstBytes, control); !first)
        return tl::unexpected(first.error());
    walk.expectRows(size);
    if (sizes.atOnce == 1 || size - std::min(size, begin) < 2 * sizes.bytes) {
        if (Result<void> rest = walk.to(size, control); !rest) return tl::unexpected(rest.error());
        return walk;
    }
    const TaskControl silent{control.stop, {}}; // progress comes from this thread only
    while (walk.position() < size) {
        if (!walk.mayGoOnInPieces()) {
            if (Result<void> some = walk.to(walk.position() + sizes.bytes, control); !some)
                return tl::unexpected(some.error());
            continue;
        }
        std::vector<Piece> pieces = piecesBehind(walk, size, sizes);
        inParallel(pieces.size(),
                   [&](std::size_t i) { pieces[i].outcome = pieces[i].walk.to(pieces[i].end, silent); });
        for (Piece& piece : pieces) {
            if (piece.outcome && walk.isContinuedBy(piece.walk))
                walk.append(std::move(piece.walk));
            else if (Result<void> again = walk.to(piece.end, silent); !again)
                return tl::unexpected(again.error());
        }
        control.report(static_cast<double>(walk.position()) / static_cast<double>(size));
    }
    return walk;
}

} // namespace farol
