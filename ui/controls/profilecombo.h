#pragma once

#include "core/profiles/profilepreviews.h"

#include <QComboBox>

#include <functional>
#include <memory>

namespace aneroid {

/// Where previews come from; valid until the next call.
using PreviewSource = std::function<const ProfilePreview &(const QString &name)>;

/// A combo box of profileitems whose list opens with a preview of the profile under the cursor
/// beside it. The wheel turns it only while it has the focus.
class ProfileCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit ProfileCombo(QWidget *parent = nullptr);
    ~ProfileCombo() override;

    void setPreviewSource(const PreviewSource &source);

    void showPopup() override;
    void hidePopup() override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void preview(const QString &name);

    struct Popup;
    std::unique_ptr<Popup> m_popup;
    PreviewSource m_source;
};

} // namespace aneroid
