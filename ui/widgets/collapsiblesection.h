#pragma once

#include <QToolButton>
#include <QWidget>

namespace aneroid {

/// The title of a CollapsibleSection: a button that assistive technology hears as expanded or
/// collapsed.
class SectionHeader final : public QToolButton
{
    Q_OBJECT
public:
    using QToolButton::QToolButton;

    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);

private:
    bool m_expanded = true;
};

/// A titled part of a panel that folds away. The title is a button with the arrow of its state.
class CollapsibleSection final : public QWidget
{
    Q_OBJECT
public:
    /// Takes `content`. The title button's object name is the content's with "Header" added.
    explicit CollapsibleSection(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    [[nodiscard]] QWidget *content() const { return m_content; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    void showState();

    SectionHeader *m_header;
    QWidget *m_content;
    bool m_open = true;
};

} // namespace aneroid
