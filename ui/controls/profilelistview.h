#pragma once

#include <QListView>

namespace aneroid {

/// A list of profileitems: titles, and in a quieter colour at the end of the line what is said
/// about them.
class ProfileListView final : public QListView
{
    Q_OBJECT
public:
    explicit ProfileListView(QWidget *parent = nullptr);

    /// The name of the current profile; empty where there is none.
    [[nodiscard]] QString currentName() const;
    /// False where it is not there.
    bool setCurrentName(const QString &name);

    /// As wide as its items, as high as all of them.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentNameChanged(const QString &name);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace aneroid
