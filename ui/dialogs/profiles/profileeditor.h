#pragma once

#include "core/profiles/profilestore.h"

#include <QDialog>

#include <memory>

namespace aneroid {

/// Edits one profile in a form, with a typical day beside it that follows every change. What is
/// saved is the person's own copy.
class ProfileEditor final : public QDialog
{
    Q_OBJECT
public:
    /// `utcOffsetMinutes`: whose hours the preview shows.
    ProfileEditor(const ProfileStore &profiles, const ProfileEntry &entry, Profile profile,
                  int utcOffsetMinutes, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    void reject() override;

Q_SIGNALS:
    void saved(const QString &name);

private:
    void build();
    void connectParts();
    void showChange();
    void save();
    void showMessage(const QString &text);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
