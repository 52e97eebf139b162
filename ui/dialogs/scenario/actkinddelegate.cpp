#include "ui/dialogs/scenario/actkinddelegate.h"

#include "core/scenario/acttext.h"
#include "ui/models/actsmodel.h"

#include <QComboBox>

namespace aneroid {

QWidget *ActKindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *const list = new QComboBox(parent);
    list->setObjectName(QStringLiteral("actKindEditor"));
    list->setAccessibleName(tr("Act"));
    list->setToolTip(tr("What is done."));
    for (const ActKind kind : actKinds())
        list->addItem(ActsModel::kindText(kind), static_cast<int>(kind));
    return list;
}

void ActKindDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *const list = qobject_cast<QComboBox *>(editor);
    list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
}

void ActKindDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace aneroid

#include "moc_actkinddelegate.cpp"
