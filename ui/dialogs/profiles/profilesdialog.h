#pragma once

#include "core/profiles/profilestore.h"

#include <QDialog>

#include <memory>

namespace aneroid {

/// All climate profiles: what each is like, and what a person can do with one: use, edit,
/// duplicate, import, export, reset, delete.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `inUse`: the profile of the settings. `folder`: where the file dialogs begin.
    ProfilesDialog(const ProfileStore &profiles, const QString &inUse, int utcOffsetMinutes,
                   const QString &folder, QWidget *parent = nullptr);
    ~ProfilesDialog() override;

    void importFile(const QString &path);

Q_SIGNALS:
    void chosen(const QString &name);
    /// Its file has changed, came or went.
    void changed(const QString &name);
    /// A file was read or written here.
    void folderUsed(const QString &folder);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void nameButtons();
    void connectParts();
    void fill(const QString &current);
    void showCurrent();
    void use();
    void edit();
    void duplicate();
    void browseImport();
    void browseExport();
    void askToTakeAway(bool isReset);
    void takeAway(bool isReset);
    void undo();
    void tell(const QString &text, bool isError, bool canUndo = false);
    [[nodiscard]] const ProfileEntry *current() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
