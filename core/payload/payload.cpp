#include "core/payload/payload.h"

#include <algorithm>

namespace aneroid {

namespace {

void add(std::vector<const Template *> &to, const PayloadMessage &message)
{
    to.push_back(&message.body);
    if (message.topic)
        to.push_back(&*message.topic);
}

void add(std::vector<const Template *> &to, const std::optional<Template> &one)
{
    if (one)
        to.push_back(&*one);
}

} // namespace

std::vector<const Template *> Payload::templates() const
{
    std::vector<const Template *> all;
    for (const PayloadMessage &message : messages)
        add(all, message);
    if (http) {
        all.push_back(&http->path);
        all.push_back(&http->query);
        for (const auto &[header, value] : http->headers)
            all.push_back(&value);
        if (http->batch)
            add(all, http->batch->path);
    }
    if (mqtt) {
        add(all, mqtt->username);
        add(all, mqtt->password);
        add(all, mqtt->clientId);
        for (const PayloadMessage &message : mqtt->birth)
            add(all, message);
        if (mqtt->death)
            add(all, *mqtt->death);
        for (const PayloadMessage &message : mqtt->retract)
            add(all, message);
    }
    return all;
}

bool Payload::uses(Variable variable) const
{
    return std::ranges::any_of(templates(),
                               [variable](const Template *t) { return t->uses(variable); });
}

} // namespace aneroid
