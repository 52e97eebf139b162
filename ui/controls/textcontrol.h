#pragma once

#include "ui/controls/settingcontrol.h"

class QGridLayout;
class QLabel;

namespace aneroid {

class SourceBadge;
class TextField;

/// One text: label, field and, after a value that is not allowed, a sentence under it; the value in
/// force stays until a good one is typed. Object names are PREFIXEdit and PREFIXMessage.
class TextControl final : public SettingControl
{
    Q_OBJECT
public:
    TextControl(const char *name, const QString &prefix, QObject *parent);

    /// Two rows of the grid; columns: label, badge, field over two.
    void addTo(QGridLayout &grid, int row);
    /// As if a person had typed it and pressed Enter.
    void submit(const QString &text);
    /// What the label says where the table's is too long for its place; empty: the table's.
    void setCaption(const QString &caption);
    /// Shown in the empty field: what an empty one means.
    void setPlaceholder(const QString &text);
    /// Why the setting has no effect at present, in a sentence: the field is greyed and says so.
    /// Empty: it has.
    void setUnused(const QString &why);

    void show(const Settings &settings) override;
    void retranslate() override;

    [[nodiscard]] QLabel *label() const { return m_label; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void recheck(const QString &text);
    void showMessage(const QString &message);
    void colourMessage();
    [[nodiscard]] QString problemWith(const QString &text) const;

    const SettingInfo &m_info;
    QLabel *m_label;
    SourceBadge *m_badge;
    TextField *m_field;
    QLabel *m_message;
    QString m_caption;
    QString m_unused;
    Settings m_shown; ///< for trying a text
};

} // namespace aneroid
