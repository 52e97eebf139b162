#pragma once

#include <QDialog>

class QTableWidget;

namespace aneroid {

class WindowActions;

/// The keys that the window, its charts and its sliders know.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const WindowActions &actions, QWidget *parent = nullptr);

private:
    void addRow(const QString &what, const QString &keys);

    QTableWidget *m_table;
};

} // namespace aneroid
