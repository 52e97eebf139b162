#pragma once

#include "core/profiles/profilestore.h"

#include <QDialog>

#include <memory>

namespace aneroid {

struct FitRequest;

/// Makes a climate profile from a person's own recording: asks for the file (or takes one that is
/// dropped), fits it while the run goes on, shows recorded and synthetic side by side, and keeps
/// the profile.
class FitDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `folder`: where the file dialogs begin.
    FitDialog(const ProfileStore &profiles, const QString &folder, QWidget *parent = nullptr);
    ~FitDialog() override;

    /// Chooses a recording and begins.
    void openRecording(const QString &path);
    /// Several that follow each other, or a folder.
    void openRecordings(const QStringList &paths);

    void reject() override;

Q_SIGNALS:
    /// A fit is over, and not by a person: `text` says how it went, `tookMs` how long it took.
    void ended(const QString &text, bool well, qint64 tookMs);
    void saved(const QString &name, bool use);
    void exported(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *makeOptions();
    void connectParts();
    void connectPreview();
    void retranslate();
    void browse();
    void begin();
    void preview();
    void end();
    void showResult();
    void showState();
    void checkName();
    void save(bool use);
    void exportJson();
    void showMessage(const QString &text, bool isError);
    [[nodiscard]] QStringList recordings() const;
    [[nodiscard]] QString fill(FitRequest &request) const;
    [[nodiscard]] QString name() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
