#pragma once

#include <QMessageBox>

namespace aneroid {

/// Asks before a new run throws readings away that no export has written.
class NewRunQuestion final : public QMessageBox
{
    Q_OBJECT
public:
    explicit NewRunQuestion(quint64 readings, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
};

} // namespace aneroid
