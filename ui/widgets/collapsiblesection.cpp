#include "ui/widgets/collapsiblesection.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aneroid {

void SectionHeader::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

CollapsibleSection::CollapsibleSection(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader)
    , m_content(content)
{
    QFont bold = m_header->font();
    bold.setBold(true);
    m_header->setFont(bold);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setIconSize({10, 10});
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setObjectName(content->objectName() + QStringLiteral("Header"));
    connect(m_header, &SectionHeader::clicked, this, [this] { setOpen(!m_open); });

    auto *const line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);

    auto *const top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_header);
    top->addWidget(line, 1);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(content);
    showState();
}

void CollapsibleSection::setTitle(const QString &title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
}

void CollapsibleSection::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    m_content->setVisible(open);
    showState();
    Q_EMIT openChanged(open);
}

void CollapsibleSection::showState()
{
    const Qt::ArrowType closed =
        layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    m_header->setExpanded(m_open);
    m_header->setArrowType(m_open ? Qt::DownArrow : closed);
}

} // namespace aneroid

#include "moc_collapsiblesection.cpp"
