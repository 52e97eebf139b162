#include "ui/controls/profileitems.h"

#include "ui/widgets/tintedicon.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace aneroid {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProfileItems", text);
}

QStandardItem *heading(const QString &text)
{
    auto *const item = new QStandardItem(text);
    QFont bold;
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

QStandardItem *itemOf(const ProfileEntry &entry, bool all)
{
    auto *const item = new QStandardItem(entry.title);
    item->setData(entry.name, profileitems::nameRole);
    item->setToolTip(entry.problem.isEmpty() ? entry.name : entry.problem);
    item->setEditable(false);
    if (kindOf(entry) == ProfileKind::Changed)
        item->setData(kindText(ProfileKind::Changed), profileitems::kindTextRole);
    if (!entry.problem.isEmpty()) {
        item->setIcon(tintedIcon(QStringLiteral("error"), Tint::Wrong));
        item->setData(entry.problem, Qt::AccessibleDescriptionRole);
        item->setEnabled(all);
    }
    return item;
}

} // namespace

ProfileKind kindOf(const ProfileEntry &entry)
{
    if (!entry.builtIn)
        return ProfileKind::Own;
    return entry.edited ? ProfileKind::Changed : ProfileKind::BuiltIn;
}

QString kindText(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::BuiltIn:
        return words(QT_TRANSLATE_NOOP("ProfileItems", "Built in"));
    case ProfileKind::Changed:
        return words(QT_TRANSLATE_NOOP("ProfileItems", "Changed"));
    case ProfileKind::Own:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ProfileItems", "Your own"));
}

namespace profileitems {

void fill(QStandardItemModel &model, const QList<ProfileEntry> &entries, bool all)
{
    model.clear();
    const auto isOfFirst = [&entries](const ProfileEntry &entry) {
        return entry.group == entries.front().group;
    };
    const bool grouped = !std::ranges::all_of(entries, isOfFirst);
    const ProfileEntry *before = nullptr;
    for (const ProfileEntry &entry : entries) {
        if (grouped && (!before || before->group != entry.group))
            model.appendRow(heading(shownName(entry.group)));
        model.appendRow(itemOf(entry, all));
        before = &entry;
    }
}

int rowOf(const QAbstractItemModel &model, const QString &name)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(nameRole).toString() == name)
            return row;
    }
    return -1;
}

QString nameBeside(const QAbstractItemModel &model, int row)
{
    const auto nameAt = [&model](int at) { return model.index(at, 0).data(nameRole).toString(); };
    for (int at = row + 1; at < model.rowCount(); ++at) {
        if (const QString name = nameAt(at); !name.isEmpty())
            return name;
    }
    for (int at = row - 1; at >= 0; --at) {
        if (const QString name = nameAt(at); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace profileitems
} // namespace aneroid
