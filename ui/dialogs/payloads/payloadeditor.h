#pragma once

#include "core/payload/payloadstore.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace aneroid {

/// A payload's JSON with what it makes of the next reading beside it. What is wrong is said under
/// the text and marked in it. Files are read and written in the payloads' folder; a built-in one
/// opens as a copy.
class PayloadEditor final : public QDialog
{
    Q_OBJECT
public:
    /// What a payload with this content would send next.
    using Preview = std::function<Result<QString, PayloadProblem>(const QByteArray &content)>;

    /// `name`: of a payload, or a path. `folder`: where the file dialogs begin.
    PayloadEditor(const PayloadStore &store, const QString &name, Preview preview,
                  const QString &folder, QWidget *parent = nullptr);
    ~PayloadEditor() override;

    Q_INVOKABLE void importFile(const QString &path);
    Q_INVOKABLE void exportFile(const QString &path);

    void reject() override;

Q_SIGNALS:
    /// Saved under this name, which is to be used.
    void saved(const QString &name);
    /// The file of this one came, went or has changed.
    void changed(const QString &name);
    void folderUsed(const QString &folder);

private:
    void build();
    void place();
    void connectParts();
    void nameParts();
    void load(const QString &name);
    void check();
    void mark(const PayloadProblem &problem);
    void tell(const QString &text, bool isError);
    void save();
    void browseImport();
    void browseExport();
    void reset();
    void showState();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
