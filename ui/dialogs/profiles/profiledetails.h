#pragma once

#include "core/climate/previewday.h"
#include "core/profiles/profile.h"
#include "core/profiles/profilestore.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace aneroid {

class DayPreviewView;

/// One profile as a person looks at it: title, a typical day, description, sources and notes.
class ProfileDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileDetails(QWidget *parent = nullptr);

    void showProfile(const ProfileEntry &entry, const Profile &profile, const PreviewDay &day);
    /// Where it cannot be read: why.
    void showProblem(const ProfileEntry &entry);

private:
    void showHeading(const ProfileEntry &entry);

    QLabel *m_title;
    QLabel *m_kind;
    DayPreviewView *m_day;
    QTextBrowser *m_text;
};

} // namespace aneroid
