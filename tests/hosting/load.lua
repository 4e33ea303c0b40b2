-- What wrk counts besides: answers that are not the whole file. Each of its threads has such a script for itself.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  length = tonumber(args[1])
  encoding = args[2]
  answers = 0
  wrong = 0
end

function response(status, headers, body)
  answers = answers + 1
  if status ~= 200 or #body ~= length or (headers["Content-Encoding"] or "none") ~= encoding then
    wrong = wrong + 1
  end
end

function done(summary)
  local all = {answers = 0, wrong = 0}
  for _, thread in ipairs(threads) do
    for name in pairs(all) do
      all[name] = all[name] + thread:get(name)
    end
  end
  local errors = 0
  for _, number in pairs(summary.errors) do
    errors = errors + number
  end
  io.write(string.format('{"answers":%d,"wrong":%d,"errors":%d,"seconds":%f}\n', all.answers, all.wrong, errors, summary.duration / 1e6))
end
