#pragma once

#include "core/profiles/profileform.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace aneroid {

class FormBinder;
class NumberSpinBox;
struct FormNumber;

/// What a profile's plants (heating, air-conditioning), its people or their puffs do to the air,
/// and when: one block each, to add to and to remove from.
class EffectList final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Plants, People, Puffs };

    EffectList(Kind kind, FormBinder &binder, QWidget *parent = nullptr);

private:
    void rebuild();
    void add();
    void remove(std::size_t index);
    [[nodiscard]] QWidget *makeBlock(std::size_t index);
    [[nodiscard]] NumberSpinBox *makeNumber(const FormNumber &about);
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::size_t most() const;
    [[nodiscard]] QString blockName(std::size_t index) const;

    Kind m_kind;
    FormBinder &m_binder;
    QVBoxLayout *m_blocks;
    QLabel *m_none;
    QPushButton *m_add;
};

} // namespace aneroid
