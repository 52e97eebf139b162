#pragma once

#include <QLineEdit>

namespace aneroid {

/// A line of text that counts on Enter or when the focus leaves. Escape brings back the text in
/// force.
class TextField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    /// The text in force; shown unless a person is typing or an earlier try was refused and the
    /// text in force is still the same.
    void showText(const QString &text);
    /// The last submission was no good: it stays to be corrected.
    void refuse();

Q_SIGNALS:
    /// The text differs from the one in force.
    void submitted(const QString &text);
    /// The text is the one in force again.
    void restored();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void forgetTyping();

    QString m_inForce;
    bool m_refused = false;
};

} // namespace aneroid
