#pragma once

#include "core/fleet/deviceids.h"
#include "core/recording/exporter.h"
#include "core/recording/history.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace aneroid {

/// Asks what to write to which CSV file, writes it while the run goes on, and shows how far it is.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Span
    {
        TimeMs fromMs = 0;
        TimeMs toMs = 0;
    };

    /// `history` must outlive the dialog. `visible`: what the charts show.
    ExportDialog(const History &history, DeviceIds deviceIds, const Span &visible,
                 const QString &fileName, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] QString fileName() const;

    void reject() override;

Q_SIGNALS:
    void exported(qint64 rows, const QString &fileName);
    void failed(const QString &message);

private:
    void build(const QString &fileName);
    void retranslate();
    void browse();
    void begin();
    void end();
    void showMessage(const QString &text, bool isError);
    void noteFile();
    [[nodiscard]] qint64 rowsIn(const Span &span) const;
    [[nodiscard]] std::optional<Span> everything() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
