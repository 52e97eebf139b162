#include "ui/controls/formbinder.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QLabel>

namespace aneroid {

void FormBinder::setForm(const ProfileForm &form)
{
    m_form = form;
    for (const Number &number : std::as_const(m_numbers))
        number.spin->showNumber(number.value(m_form));
    Q_EMIT formShown();
}

void FormBinder::change(const std::function<void(ProfileForm &)> &edit)
{
    ProfileForm next = m_form;
    edit(next);
    if (next == m_form)
        return;
    m_form = next;
    Q_EMIT edited();
}

void FormBinder::describe(NumberSpinBox &spin, const FormNumber &about)
{
    spin.setObjectName(QLatin1StringView(about.objectName));
    spin.setRange(about.bounds.minimum, about.bounds.maximum);
    spin.setDecimals(about.decimals);
    spin.setSingleStep(about.step);
    spin.setSuffix(about.unit.isEmpty() ? QString() : u' ' + about.unit);
    if (about.unitSeconds > 0.0)
        spin.setTime(about.unitSeconds);
    const NumberFormat format = spin.format();
    const QString room = about.unitSeconds > 0.0
                             ? numberFieldText(format, 999.5, spin.locale()) // "999.5 min"
                             : QStringLiteral("000.00") + spin.suffix();
    spin.setMinimumWidth(spin.fontMetrics().horizontalAdvance(room) + 36);
    const QString bounds =
        tr("From %1 to %2.")
            .arg(about.unitSeconds > 0.0 ? numberFieldText(format, format.minimum, spin.locale())
                                         : spin.locale().toString(format.minimum, 'g', 6),
                 about.unitSeconds > 0.0
                     ? numberFieldText(format, format.maximum, spin.locale())
                     : spin.locale().toString(format.maximum, 'g', 6) + spin.suffix());
    const QString description =
        about.help.isEmpty() ? bounds : about.help + QLatin1Char(' ') + bounds;
    describeWidget(spin, about.name, description);
}

NumberSpinBox *FormBinder::number(const FormNumber &about)
{
    auto *const spin = new NumberSpinBox;
    describe(*spin, about);
    m_numbers.append({spin, about.value});
    if (!about.field.isEmpty())
        m_names.insert(about.field, about.name);
    connect(spin, &NumberSpinBox::edited, this, [this, value = about.value](double number) {
        change([&](ProfileForm &form) { value(form) = number; });
    });
    connect(&spin->typing(), &NumberTyping::refusedChanged, this, &FormBinder::edited);
    return spin;
}

QLabel *FormBinder::message(const QStringList &fields)
{
    auto *const label = new QLabel;
    label->setObjectName(fields.first() + QStringLiteral(".message"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    m_messages.append({label, fields});
    return label;
}

QStringList FormBinder::showProblems(const QList<FormProblem> &problems)
{
    QStringList others;
    QHash<QLabel *, QStringList> sentences;
    for (const FormProblem &problem : problems) {
        const QString name = m_names.value(problem.field, problem.field);
        const QString sentence = problem.sentence.contains(QStringLiteral("%1"))
                                     ? problem.sentence.arg(name)
                                     : problem.sentence;
        QLabel *place = nullptr;
        for (const Message &message : std::as_const(m_messages)) {
            if (message.fields.contains(problem.field))
                place = message.label;
        }
        if (place)
            sentences[place].append(sentence);
        else
            others.append(sentence);
    }
    for (const Message &message : std::as_const(m_messages)) {
        QPalette colours = message.label->palette();
        colours.setColor(QPalette::WindowText, errorTextColor(message.label->palette()));
        message.label->setPalette(colours);
        message.label->setText(sentences.value(message.label).join(u' '));
        message.label->setAccessibleName(message.label->text());
        message.label->setVisible(!message.label->text().isEmpty());
    }
    return others;
}

} // namespace aneroid

#include "moc_formbinder.cpp"
