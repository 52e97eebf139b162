#pragma once

#include <QDialog>

namespace aneroid {

/// Version, licence and the parts that the program stands on.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace aneroid
