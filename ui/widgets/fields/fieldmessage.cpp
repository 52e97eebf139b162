#include "ui/widgets/fields/fieldmessage.h"

#include "ui/widgets/contrast.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>

namespace aneroid {

namespace {

constexpr int widest = 320;
constexpr int padding = 4;

} // namespace

FieldMessage::FieldMessage(QWidget &field)
    : QLabel(field.window())
    , m_field(&field)
{
    setObjectName(field.objectName() + QStringLiteral("Message"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(padding);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    follow();
}

/// Whatever moves the field moves the message.
void FieldMessage::follow()
{
    for (QWidget *above = m_field; above;
         above = above->isWindow() ? nullptr : above->parentWidget())
        above->installEventFilter(this);
}

void FieldMessage::say(const QString &sentence)
{
    if (sentence == text() && isVisible() == !sentence.isEmpty())
        return;
    setText(sentence);
    setAccessibleName(sentence);
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::WindowText, errorTextColor(colours));
    setPalette(colours);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    place();
    raise();
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void FieldMessage::place()
{
    if (!m_field || text().isEmpty())
        return;
    const QRect room = parentWidget()->rect();
    const QRect seen = m_field->visibleRegion().boundingRect();
    setVisible(!seen.isEmpty());
    const int width =
        std::min({widest, room.width(),
                  fontMetrics().horizontalAdvance(text()) + 2 * (padding + frameWidth()) + 2});
    resize(width, heightForWidth(width));
    const QPoint field = m_field->mapTo(parentWidget(), QPoint(0, 0));
    const int right = field.x() + m_field->width();
    const int under = field.y() + m_field->height();
    const int x = std::clamp(right - width, 0, std::max(0, room.width() - width));
    move(x, under + height() <= room.height() ? under : std::max(0, field.y() - height()));
}

bool FieldMessage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
    case QEvent::Show:
        place();
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace aneroid

#include "moc_fieldmessage.cpp"
