#pragma once

#include <QMessageBox>

namespace aneroid {

/// Asks before the window closes over readings that no export has written.
class QuitQuestion final : public QMessageBox
{
    Q_OBJECT
public:
    explicit QuitQuestion(quint64 readings, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
    /// They shall be exported first; the window stays.
    void exportRequested();
};

} // namespace aneroid
