#pragma once

#include "core/session/session.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSortFilterProxyModel;

namespace aneroid {

class LogModel;
class TableView;

/// The log of events and errors: filtered by kind, copied, cleared.
class LogPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LogPanel(QWidget *parent = nullptr);

    void append(const LogEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyFilter();
    void showIcons();

    LogModel *m_model;
    QSortFilterProxyModel *m_filter;
    TableView *m_table;
    QComboBox *m_kinds;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace aneroid
