#include "ui/controls/textcontrol.h"

#include "ui/controls/settingtext.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/fields/textfield.h"
#include "ui/widgets/sourcebadge.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <utility>

namespace aneroid {

TextControl::TextControl(const char *name, const QString &prefix, QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow(name))
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_field(new TextField)
    , m_message(new QLabel)
{
    m_field->setObjectName(prefix + QStringLiteral("Edit"));
    m_message->setObjectName(prefix + QStringLiteral("Message"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_message->installEventFilter(this);
    m_label->setBuddy(m_field);
    connect(m_field, &TextField::submitted, this, &TextControl::submit);
    connect(m_field, &TextField::textEdited, this, &TextControl::recheck);
    connect(m_field, &TextField::restored, this, [this] { showMessage({}); });
    connect(m_field, &TextField::editingFinished, this, &TextControl::editingEnded);
}

void TextControl::addTo(QGridLayout &grid, int row)
{
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    grid.addWidget(m_field, row, 2, 1, 2);
    grid.addWidget(m_message, row + 1, 0, 1, 4);
}

void TextControl::setCaption(const QString &caption)
{
    m_caption = caption;
    m_label->setText(caption);
}

void TextControl::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void TextControl::setUnused(const QString &why)
{
    if (std::exchange(m_unused, why) == why)
        return;
    m_field->setEnabled(why.isEmpty());
    m_label->setEnabled(why.isEmpty());
    retranslate();
}

QString TextControl::problemWith(const QString &text) const
{
    Settings trial = m_shown;
    const Result<Done, QString> result = m_info.parse(trial, text);
    if (result)
        return {};
    //: %1 is a setting ("Device ID"), %2 what it may be ("a number from 0 to 9")
    return tr("%1 must be %2.").arg(settingLabel(m_info), result.error());
}

void TextControl::submit(const QString &text)
{
    const QString problem = problemWith(text);
    showMessage(problem);
    if (!problem.isEmpty()) {
        m_field->refuse();
        return;
    }
    Q_EMIT edited(QString::fromLatin1(m_info.name), [&info = m_info, text](Settings &settings) {
        static_cast<void>(info.parse(settings, text)); // tried above
    });
}

void TextControl::recheck(const QString &text)
{
    if (!m_message->isHidden())
        showMessage(problemWith(text));
}

void TextControl::showMessage(const QString &message)
{
    if (m_message->text() == message)
        return;
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    colourMessage();
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TextControl::colourMessage()
{
    QPalette palette = m_message->palette();
    const QColor red = errorTextColor(palette);
    if (palette.color(QPalette::WindowText) == red)
        return;
    palette.setColor(QPalette::WindowText, red);
    m_message->setPalette(palette);
}

bool TextControl::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::PaletteChange)
        colourMessage();
    return SettingControl::eventFilter(watched, event);
}

void TextControl::show(const Settings &settings)
{
    m_shown = settings;
    m_field->showText(m_info.text(settings));
}

void TextControl::retranslate()
{
    m_label->setText(m_caption.isEmpty() ? settingLabel(m_info) : m_caption);
    describeControl(*m_field, m_info, sourceOf(m_info));
    if (!m_unused.isEmpty()) {
        m_field->setToolTip(m_unused);
        m_field->setAccessibleDescription(m_unused);
    }
    m_label->setToolTip(m_field->toolTip());
    m_label->setAccessibleDescription(m_field->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
    if (!m_message->isHidden())
        showMessage(problemWith(m_field->text()));
}

} // namespace aneroid

#include "moc_textcontrol.cpp"
