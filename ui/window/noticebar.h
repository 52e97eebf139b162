#pragma once

#include "core/session/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace aneroid {

class IconLabel;

/// One message over the upper right of a widget, which it does not push about. Good news goes by
/// itself, trouble stays until somebody closes it or a newer message comes.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *over);

    void showNotice(LogLevel level, const QString &text);
    /// Good news of a file that was written, with a button that opens its folder.
    void showFile(const QString &text, const QString &file);
    [[nodiscard]] QString text() const;

    using QFrame::show;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void show(LogLevel level, const QString &text, const QString &file);
    void retranslate();

    IconLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_folder;
    QToolButton *m_close;
    QString m_file; ///< that m_folder is about; empty: none
    QTimer m_farewell;
};

} // namespace aneroid
