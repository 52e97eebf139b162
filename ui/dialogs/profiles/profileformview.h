#pragma once

#include "core/profiles/profileform.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace aneroid {

class CollapsibleSection;
class FormBinder;

/// The form in which a person edits a profile: titles, ranges, the day, place and year, events,
/// plants and people, the less common ones folded away. It changes no profile itself.
class ProfileFormView final : public QWidget
{
    Q_OBJECT
public:
    /// `form` decides the units.
    explicit ProfileFormView(const ProfileForm &form, QWidget *parent = nullptr);

    [[nodiscard]] const ProfileForm &form() const;
    void showProblems(const QList<FormProblem> &problems);

    /// As wide as with every part open, so that opening one moves nothing.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    void addTexts(QVBoxLayout &column);
    [[nodiscard]] QWidget *makeRanges();
    [[nodiscard]] QWidget *makeDay();
    void addDayAmplitudes(QGridLayout &grid);
    [[nodiscard]] QWidget *makePlace();
    void addSeasonSpread(QGridLayout &grid);
    [[nodiscard]] QWidget *makeEvents();
    void addEvent(QGridLayout &grid, std::size_t index);
    void fold(QVBoxLayout &column, QWidget *content, const QString &title, bool open);

    FormBinder *m_binder;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLabel *m_other = nullptr;
    std::vector<CollapsibleSection *> m_folds;
};

} // namespace aneroid
