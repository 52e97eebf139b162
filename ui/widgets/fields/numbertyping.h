#pragma once

#include "core/settings/numberfield.h"

#include <QAbstractSpinBox>
#include <QObject>
#include <QPointer>
#include <QValidator>

namespace aneroid {

class FieldMessage;

/// What is typed into a spin box and not allowed: it stays, turns red, and a sentence beside it
/// says what is allowed, until it is mended, Escape is pressed or the focus leaves.
class NumberTyping final : public QObject
{
    Q_OBJECT
public:
    explicit NumberTyping(QAbstractSpinBox &spin);
    ~NumberTyping() override;

    /// For the validator of the spin box; takes a unit away that stands there twice.
    [[nodiscard]] QValidator::State validate(QString &text, const NumberFormat &format) const;
    [[nodiscard]] TypedNumber read(const QString &text, const NumberFormat &format) const;

    /// After each change of the text. `finished`: Enter was pressed, so that unfinished is wrong.
    void check(const QString &text, const NumberFormat &format, bool finished);
    /// As if Enter were pressed on the text checked last.
    void finish();
    /// Nothing is wrong any more.
    void forget();
    [[nodiscard]] bool isRefused() const { return m_refused; }

Q_SIGNALS:
    void refusedChanged(bool refused);

private:
    void refuse(const QString &sentence);
    [[nodiscard]] QString sentenceFor(const TypedNumber &typed, const NumberFormat &format) const;

    QAbstractSpinBox &m_spin;
    QPointer<FieldMessage> m_message;
    QString m_text; ///< checked last
    NumberFormat m_format;
    QString m_description; ///< of the spin box, while nothing is wrong
    bool m_refused = false;
};

/// Something typed in a number's field of this dialog is not allowed.
[[nodiscard]] bool hasRefusedNumber(const QWidget &parent);
/// Takes what is typed in the field that has the focus, as Enter would; for buttons that are
/// pressed by a key. False where it is not allowed.
[[nodiscard]] bool takeTypedNumber(const QWidget &parent);

} // namespace aneroid
