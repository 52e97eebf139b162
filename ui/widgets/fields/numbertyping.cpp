#include "ui/widgets/fields/numbertyping.h"

#include "ui/widgets/contrast.h"
#include "ui/widgets/fields/fieldmessage.h"

#include <QScrollArea>

#include <algorithm>

namespace aneroid {

NumberTyping::NumberTyping(QAbstractSpinBox &spin)
    : QObject(&spin)
    , m_spin(spin)
{
}

NumberTyping::~NumberTyping()
{
    delete m_message;
}

TypedNumber NumberTyping::read(const QString &text, const NumberFormat &format) const
{
    QString body = text;
    if (!format.suffix.isEmpty() && body.endsWith(format.suffix))
        body.chop(format.suffix.size());
    return readTypedNumber(format, body, m_spin.locale());
}

QValidator::State NumberTyping::validate(QString &text, const NumberFormat &format) const
{
    const QString unit = format.suffix.trimmed();
    if (!unit.isEmpty() && text.endsWith(format.suffix)) {
        const QString body = text.chopped(format.suffix.size()).trimmed();
        if (body.endsWith(unit)) // Qt appends it whether it was typed or not
            text = body.chopped(unit.size()).trimmed() + format.suffix;
    }
    return read(text, format).state == TypedNumber::State::Good ? QValidator::Acceptable
                                                                : QValidator::Intermediate;
}

QString NumberTyping::sentenceFor(const TypedNumber &typed, const NumberFormat &format) const
{
    if (!typed.doubt.isEmpty())
        return typed.doubt;
    //: %1 is a field ("Interval"), %2 what it may be ("a number from 0 to 9")
    return tr("%1 must be %2.")
        .arg(m_spin.accessibleName(), allowedInField(format, m_spin.locale()));
}

void NumberTyping::check(const QString &text, const NumberFormat &format, bool finished)
{
    m_text = text;
    m_format = format;
    const TypedNumber typed = read(text, format);
    const bool wrong = typed.state == TypedNumber::State::Wrong ||
                       (finished && typed.state == TypedNumber::State::Unfinished);
    if (wrong)
        refuse(sentenceFor(typed, format));
    else if (typed.state == TypedNumber::State::Good || !m_refused)
        forget();
}

void NumberTyping::finish()
{
    check(QString(m_text), NumberFormat(m_format), true);
}

void NumberTyping::refuse(const QString &sentence)
{
    if (!m_refused) {
        m_refused = true;
        m_description = m_spin.accessibleDescription();
        QPalette colours = m_spin.palette();
        QPalette ground = colours;
        ground.setColor(QPalette::Window, colours.color(QPalette::Base));
        colours.setColor(QPalette::Text, errorTextColor(ground));
        m_spin.setPalette(colours);
    }
    m_spin.setAccessibleDescription(sentence);
    if (!m_message || m_message->parentWidget() != m_spin.window()) {
        delete m_message;
        m_message = new FieldMessage(m_spin);
    }
    for (QWidget *above = m_spin.parentWidget(); above; above = above->parentWidget()) {
        if (auto *const scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(&m_spin);
    }
    m_message->say(sentence);
    Q_EMIT refusedChanged(true);
}

void NumberTyping::forget()
{
    if (!m_refused)
        return;
    m_refused = false;
    m_spin.setPalette({});
    m_spin.setAccessibleDescription(m_description);
    if (m_message)
        m_message->say({});
    Q_EMIT refusedChanged(false);
}

bool hasRefusedNumber(const QWidget &parent)
{
    const QList<NumberTyping *> fields = parent.findChildren<NumberTyping *>();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const NumberTyping *field) { return field->isRefused(); });
}

bool takeTypedNumber(const QWidget &parent)
{
    auto *const spin = qobject_cast<QAbstractSpinBox *>(parent.focusWidget());
    auto *const typing = spin ? spin->findChild<NumberTyping *>() : nullptr;
    if (typing && spin->hasAcceptableInput())
        spin->interpretText();
    else if (typing)
        typing->finish();
    return !hasRefusedNumber(parent);
}

} // namespace aneroid

#include "moc_numbertyping.cpp"
