// SPDX-License-Identifier: GPL-3.0-or-later
// The invitation of the empty window: drop a file here, choose one, or try the sample.
#pragma once

#include <QFrame>

namespace farol::ui {

// Shows the invitation only; the window it stands in takes the drops.
class DropArea : public QFrame {
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);

    void setHighlighted(bool highlighted);
    bool isHighlighted() const { return m_highlighted; }

signals:
    void chooseRequested();
    void sampleRequested();

private:
    bool m_highlighted = false;
};

} // namespace farol::ui
