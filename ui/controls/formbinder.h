#pragma once

#include "core/profiles/profileform.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

class QCheckBox;
class QLabel;

namespace aneroid {

class NumberSpinBox;

/// What a spin box of a ProfileForm is about.
struct FormNumber
{
    const char *objectName = "";
    QString name; ///< for screen readers and messages
    QString help; ///< a sentence
    Bounds bounds;
    int decimals = 1;
    double step = 1.0;
    QString unit;  ///< behind the number; of times: none
    QString field; ///< of FormProblem; empty: none is about it alone
    std::function<double &(ProfileForm &)> value;
    double unitSeconds = 0.0; ///< of a time: seconds in one of it; 0: no time
};

/// Joins widgets with the fields of a ProfileForm, and messages with what is wrong with them. The
/// widgets belong to whom they are placed in.
class FormBinder final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const ProfileForm &form() const { return m_form; }
    /// Shown by every widget, without a signal.
    void setForm(const ProfileForm &form);
    /// A person changed something: edited() follows where it differs.
    void change(const std::function<void(ProfileForm &)> &edit);

    [[nodiscard]] NumberSpinBox *number(const FormNumber &about);
    /// A hidden label that shows what is wrong with any of the fields.
    [[nodiscard]] QLabel *message(const QStringList &fields);
    /// What a field is called in messages, for one that is no number.
    void nameField(const QString &field, const QString &name) { m_names.insert(field, name); }

    /// Under their fields; those that have no label are returned as sentences.
    QStringList showProblems(const QList<FormProblem> &problems);

    /// Names a spin box and limits it, for those that come and go.
    static void describe(NumberSpinBox &spin, const FormNumber &about);

Q_SIGNALS:
    void edited();
    void formShown();

private:
    struct Number
    {
        NumberSpinBox *spin;
        std::function<double &(ProfileForm &)> value;
    };
    struct Message
    {
        QLabel *label;
        QStringList fields;
    };

    ProfileForm m_form;
    QList<Number> m_numbers;
    QList<Message> m_messages;
    QHash<QString, QString> m_names;
};

} // namespace aneroid
