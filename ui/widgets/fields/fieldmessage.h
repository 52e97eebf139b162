#pragma once

#include <QLabel>
#include <QPointer>

namespace aneroid {

/// What is wrong with a field, in a sentence close under it (or over it where there is no room), on
/// top of what lies there, so that nothing moves. A screen reader hears it.
class FieldMessage final : public QLabel
{
    Q_OBJECT
public:
    /// A child of the field's window, named like the field with "Message" behind.
    explicit FieldMessage(QWidget &field);

    /// Empty: hides it.
    void say(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void place();

    QPointer<QWidget> m_field;
};

} // namespace aneroid
